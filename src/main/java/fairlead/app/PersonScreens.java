package fairlead.app;

import fairlead.lead.visit.VisitStore;
import fairlead.team.UserService;
import fairlead.ui.firstrun.OwnName;
import fairlead.ui.lead.RecentLeads;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.ShellCommand;
import fairlead.ui.shell.ShellController;
import fairlead.ui.shell.ShellViewModel;

/// What belongs to the person who sits here: their name, and the leads they looked at last.
record PersonScreens(Services services, ShellViewModel shell, ShellController window, Frame frame) {
    private static final int RECENT = 12;

    void bind() {
        VisitStore visits = new VisitStore(services.database);
        RecentLeads recent = new RecentLeads(() -> visits.recent(services.me.id(), RECENT), frame);
        frame.commands().bind(ShellCommand.RECENT, recent::open);
        OwnName own = new OwnName(frame.popovers(), frame.texts());
        window.whenPerson(anchor -> own.open(anchor, shell.personProperty().get(), this::rename));
    }

    private void rename(String name) {
        UserService people = new UserService(services.database, services.users);
        frame.background()
                .run(() -> people.rename(services.actor(), services.me.id(), name))
                .onSuccess(done -> shell.personProperty().set(done.result().name()))
                .start();
    }
}
