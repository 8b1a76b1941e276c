package fairlead.app;

import fairlead.ui.leads.LeadsCommand;
import fairlead.ui.pipeline.PipelineCommand;
import fairlead.ui.shell.Command;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.ShellCommand;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The pictures of every place that the rail and the palette lead to. `enter` goes into the
/// workspace that stands open.
record ShellShots(Consumer<Place> enter) {

    List<Shot> all() {
        return List.of(
                new Shot("first-run", f -> f.navigator().replace(new Place.FirstRun())),
                new Shot("first-run-join", ShellShots::join),
                new Shot("first-run-copy", JoinShot::show),
                new Shot("pipeline", f -> enter.accept(new Place.Pipeline())),
                new Shot(
                        "pipeline-selected",
                        f -> press(f, PipelineCommand.DOWN, PipelineCommand.SELECT)),
                new Shot("pipeline-lost", f -> press(f, PipelineCommand.LOST)),
                new Shot("pipeline-next", f -> press(f, PipelineCommand.NEXT_ACTION)),
                new Shot("pipeline-display", f -> press(f, PipelineCommand.DISPLAY)),
                at("leads", Place.Leads.all()),
                at("leads-filter", new Place.Leads("owner:me value>10k open")),
                new Shot("leads-bulk", f -> press(f, LeadsCommand.SELECT_ALL, LeadsCommand.BULK)),
                at("leads-none", new Place.Leads("value>100m status:active")),
                at("leads-built", new Place.Leads("open (tier:hot or noreply>5wd) -tag:vip")),
                new Shot("leads-builder", f -> press(f, LeadsCommand.BUILD_FILTER)),
                at("leads-all", new Place.Leads("all")),
                new Shot("leads-display", f -> press(f, LeadsCommand.DISPLAY)),
                at("activity", new Place.Activity()),
                at("activity-none", new Place.Activity("nobody of that name")),
                at("settings", Place.Settings.first()),
                at("statuses", new Place.Settings("statuses")),
                at("money", new Place.Settings("money")),
                at("model", new Place.Settings("model")),
                new Shot("model-preview", ShellShots::preview),
                at("shortcuts", new Place.Settings("shortcuts")),
                at("backups", new Place.Settings("backups")),
                at("encryption", new Place.Settings("encryption")),
                at("about", new Place.Settings("about")),
                new Shot("palette", f -> press(f, ShellCommand.PALETTE)),
                new Shot("recent", f -> press(f, ShellCommand.RECENT)),
                new Shot("keys", f -> press(f, ShellCommand.KEYS)));
    }

    private static Shot at(String name, Place place) {
        return new Shot(name, frame -> frame.navigator().go(place));
    }

    private static void press(Frame frame, Command... commands) {
        Stream.of(commands).forEach(frame.commands()::run);
    }

    /// The bytes that would leave.
    private static void preview(Frame frame) {
        frame.navigator().go(new Place.Settings("model"));
        Node page = frame.navigator().contentProperty().get();
        page.applyCss();
        ((TextField) page.lookup("#name")).setText("claude-haiku-4-5");
        ((Button) page.lookup("#preview")).fire();
    }

    /// The third door with its form.
    private static void join(Frame frame) {
        frame.navigator().replace(new Place.FirstRun());
        Node doors = frame.navigator().contentProperty().get();
        doors.applyCss();
        ((Button) doors.lookup("#team")).fire();
    }
}
