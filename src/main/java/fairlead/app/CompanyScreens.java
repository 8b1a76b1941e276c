package fairlead.app;

import fairlead.lead.ReasonStore;
import fairlead.lead.company.MoneyService;
import fairlead.lead.company.MoneyStore;
import fairlead.lead.company.ReasonService;
import fairlead.lead.company.RightStore;
import fairlead.lead.company.StatusService;
import fairlead.ui.company.CompanyServices;
import fairlead.ui.company.CompanyWriter;
import fairlead.ui.company.MoneyController;
import fairlead.ui.company.MoneyViewModel;
import fairlead.ui.company.StatusesController;
import fairlead.ui.company.StatusesViewModel;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.UndoStack;

/// Wires the pages on which the company decides how it works.
record CompanyScreens(Services services, Frame frame, UndoStack undo) {

    StatusesController statuses() {
        return new StatusesController(
                new StatusesViewModel(company(), writer(), frame.background(), frame.texts()),
                frame.texts());
    }

    MoneyController money() {
        return new MoneyController(
                new MoneyViewModel(company(), writer(), frame.background(), frame.texts()), frame);
    }

    private CompanyWriter writer() {
        return new CompanyWriter(
                services.database.changes(), frame.background(), undo, frame.texts());
    }

    private CompanyServices company() {
        ReasonStore reasons = new ReasonStore(services.database);
        MoneyStore money = new MoneyStore(services.database, services.rates);
        return new CompanyServices(
                services.statuses,
                new StatusService(services.database, services.statuses),
                reasons,
                new ReasonService(services.database, reasons),
                money,
                new MoneyService(services.database, services.rates, money),
                new RightStore(services.database),
                services.database.changes(),
                services.actor());
    }
}
