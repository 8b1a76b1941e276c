package fairlead.app;

import fairlead.action.ActionEffects;
import fairlead.action.ActionService;
import fairlead.action.DecisionService;
import fairlead.action.effect.AnalysisEffect;
import fairlead.action.effect.StatusEffect;
import fairlead.action.effect.SummaryEffect;
import fairlead.action.hours.HoursStore;
import fairlead.action.queue.CardStore;
import fairlead.action.queue.PastStore;
import fairlead.action.queue.QueueStore;
import fairlead.action.queue.SnoozeService;
import fairlead.action.queue.StaleLeads;
import fairlead.autonomy.AuthorityStore;
import fairlead.autonomy.HandledStore;
import fairlead.autonomy.LogFeedback;
import fairlead.autonomy.send.Disclosure;
import fairlead.autonomy.send.LeavingStore;
import fairlead.autonomy.send.MailRoom;
import fairlead.autonomy.send.SendStore;
import fairlead.contact.ContactStore;
import fairlead.contact.TalkKeeper;
import fairlead.lead.LeadStore;
import fairlead.lead.Viewer;
import fairlead.lead.journal.JournalService;
import fairlead.meeting.MeetingStore;
import fairlead.outgoing.OutgoingService;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.UndoStack;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;
import fairlead.ui.today.DayChoice;
import fairlead.ui.today.PastViewModel;
import fairlead.ui.today.TodayController;
import fairlead.ui.today.TodayReader;
import fairlead.ui.today.TodayViewModel;
import fairlead.ui.today.TodayWords;
import fairlead.ui.today.TodayWriter;
import fairlead.ui.today.UntilOnline;

import java.util.List;
import java.util.Locale;

/// Wires the day's queue, and who decides proposals wherever they are shown.
final class TodayScreens {
    private TodayScreens() {}

    static View<TodayController> page(
            Services services, Frame frame, UndoStack undo, UntilOnline untilOnline) {
        TodayWords words = new TodayWords(frame.texts(), frame.formats());
        TodayViewModel model =
                new TodayViewModel(
                        new TodayViewModel.Source(
                                writer(services, frame),
                                services.database.changes(),
                                undo::did,
                                undo::didBatch,
                                untilOnline),
                        reader(services, frame),
                        frame.background(),
                        frame.texts(),
                        frame.toasts()::show);
        PastViewModel past =
                new PastViewModel(
                        reader(services, frame),
                        writer(services, frame),
                        frame.background(),
                        frame.texts(),
                        frame.toasts()::show);
        return new Views(frame.texts(), kind -> new TodayController(model, past, words, frame))
                .load(TodayController.class);
    }

    /// Goes to what there is to do where the person wants that and there is something.
    static void openWhereWanted(Services services, Frame frame) {
        if (DayChoice.FIRST.isOn(frame.settings().get())) {
            frame.background()
                    .run(reader(services, frame)::isAnything)
                    .onSuccess(
                            any -> {
                                if (any) {
                                    frame.navigator().go(new Place.Today());
                                }
                            })
                    .start();
        }
    }

    /// What each kind of proposal does.
    static ActionEffects effects(Services services) {
        return new ActionEffects(
                List.of(
                        new StatusEffect(services.leads),
                        new SummaryEffect(),
                        new AnalysisEffect(),
                        new MailRoom(
                                new SendStore(services.database),
                                new Disclosure(new Texts(Locale.getDefault())))));
    }

    static DecisionService decisions(Services services) {
        return new DecisionService(
                services.database, effects(services), new LogFeedback(), new AuthorityStore());
    }

    private static TodayReader reader(Services services, Frame frame) {
        return new TodayReader(
                new TodayReader.Stores(
                        new QueueStore(services.database),
                        new StaleLeads(new LeadStore(services.database)),
                        new CardStore(services.database),
                        new HoursStore(services.database),
                        services.statuses,
                        services.users,
                        new PastStore(services.database),
                        new HandledStore(services.database),
                        new LeavingStore(services.database),
                        new MeetingStore(services.database)),
                new Viewer(services.me.id(), frame.formats().zone()),
                frame.formats());
    }

    private static TodayWriter writer(Services services, Frame frame) {
        JournalService journal =
                new JournalService(
                        services.database, new TalkKeeper(new ContactStore(services.database)));
        return new TodayWriter(
                services.actor(),
                decisions(services),
                new ActionService(services.database, journal),
                new SnoozeService(services.database, frame.formats().zone()),
                services.undo,
                new OutgoingService(services.database));
    }
}
