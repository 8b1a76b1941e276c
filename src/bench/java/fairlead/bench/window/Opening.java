package fairlead.bench.window;

import fairlead.ui.shell.Place;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Opens the places of a working day from the settings, again and again.
final class Opening implements Script.Play {
    private static final int WARM = 5;
    private static final int ROUNDS = 15;

    @Override
    public Map<String, List<Double>> in(Window window) {
        List<UUID> leads = Leads.longestAndOthers(window.database());
        Map<String, List<Double>> times = new TreeMap<>();
        for (int round = -WARM; round < ROUNDS; round++) {
            Map<String, Double> one = round(window, leads);
            if (round >= 0) {
                one.forEach(
                        (name, time) ->
                                times.computeIfAbsent(name, any -> new ArrayList<>()).add(time));
            }
        }
        return times;
    }

    private static Map<String, Double> round(Window window, List<UUID> leads) {
        window.leave();
        double board = window.open(new Place.Pipeline(), ".card");
        window.leave();
        double list = window.open(Place.Leads.all(), ".leads-table .table-row-cell:filled");
        window.leave();
        double other = lead(window, leads.get(1));
        window.leave();
        double lead = lead(window, leads.getFirst());
        window.leave();
        double activity = window.open(new Place.Activity(), ".list-cell:filled");
        return Map.of(
                "board",
                board,
                "list",
                list,
                "lead",
                lead,
                "short_lead",
                other,
                "activity",
                activity);
    }

    /// The view stands already with another lead; it counts from when it shows this one.
    private static double lead(Window window, UUID id) {
        Hand hand = window.hand();
        String name = Leads.name(window.database(), id);
        List<?> before = hand.ask(() -> events(hand));
        double time =
                hand.until(
                        "the page of " + name + " with its timeline",
                        () -> window.navigator().go(new Place.LeadPage(id)),
                        () -> shows(hand, name) && isNew(events(hand), before));
        hand.rest(10);
        return time;
    }

    private static boolean isNew(List<?> events, List<?> before) {
        return !events.isEmpty() && !events.equals(before);
    }

    private static boolean shows(Hand hand, String name) {
        return hand.seen(".lead-name").stream()
                .anyMatch(node -> ((TextField) node).getText().equals(name));
    }

    private static List<?> events(Hand hand) {
        return hand.seen(".feed-list").stream()
                .filter(node -> node instanceof ListView<?>)
                .map(node -> List.copyOf(((ListView<?>) node).getItems()))
                .findFirst()
                .orElse(List.of());
    }
}
