package fairlead.ui.company;

import fairlead.lead.LeadStatus;
import fairlead.lead.LostReason;
import fairlead.lead.StatusEdit;
import fairlead.lead.StatusSetting;
import fairlead.lead.company.CompanyRight;
import fairlead.lead.company.Money;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.control.Stages;
import fairlead.ui.shell.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The statuses and the reasons for losses as the company has set them up; every change is written
/// at once and can be undone.
public final class StatusesViewModel {
    private final CompanyServices services;
    private final CompanyWriter writer;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<StatusSetting>> statuses =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<LostReason>> reasons =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper evidence = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayChange = new ReadOnlyBooleanWrapper(true);

    public StatusesViewModel(
            CompanyServices services, CompanyWriter writer, Background background, Texts texts) {
        this.services = services;
        this.writer = writer;
        this.background = background;
        this.texts = texts;
    }

    public void show() {
        writer.listen(this::load, "status_settings", "lost_reasons", "settings");
        load();
    }

    public void hide() {
        writer.hush();
    }

    private void load() {
        background
                .run(() -> services.rights().allows(CompanyRight.RULES, services.me()))
                .onSuccess(mayChange::set)
                .start();
        background.run(() -> services.statuses().all()).onSuccess(statuses::set).start();
        background.run(() -> services.reasons().all()).onSuccess(reasons::set).start();
        background
                .run(services.money()::read)
                .onSuccess((Money money) -> evidence.set(money.asksForEvidence()))
                .start();
    }

    /// Every status in the order of the board.
    public ReadOnlyObjectProperty<List<StatusSetting>> statusesProperty() {
        return statuses.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<LostReason>> reasonsProperty() {
        return reasons.getReadOnlyProperty();
    }

    /// Whether a win needs a signed contract or somebody's word for it.
    public ReadOnlyBooleanProperty evidenceProperty() {
        return evidence.getReadOnlyProperty();
    }

    /// False for whoever may only read what an admin of the team has decided.
    public ReadOnlyBooleanProperty mayChangeProperty() {
        return mayChange.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty errorProperty() {
        return writer.errorProperty();
    }

    public Stages stages() {
        return new Stages(texts, statuses.get());
    }

    public void edit(LeadStatus status, UnaryOperator<StatusEdit> change) {
        StatusEdit before = StatusEdit.of(stages().setting(status).orElseThrow());
        try {
            if (!change.apply(before).equals(before)) {
                writer.write(
                        () -> services.statusRules().edit(services.me(), status, change),
                        texts.get("company.status.done", stages().name(status)));
            }
        } catch (FairleadException unreadable) {
            writer.refuse(unreadable);
        }
    }

    /// Swaps a status with its neighbour of the same kind, open or closed.
    public void move(LeadStatus status, int step) {
        if (canMove(status, step)) {
            List<LeadStatus> order = new ArrayList<>(stages().all());
            int to = order.indexOf(status) + step;
            order.remove(status);
            order.add(to, status);
            writer.write(
                    () -> services.statusRules().arrange(services.me(), order),
                    texts.get("company.order.done"));
        }
    }

    public boolean canMove(LeadStatus status, int step) {
        List<LeadStatus> order = stages().all();
        int to = order.indexOf(status) + step;
        return to >= 0 && to < order.size() && order.get(to).isClosed() == status.isClosed();
    }

    public void askForEvidence(boolean asks) {
        if (asks != evidence.get()) {
            writer.write(
                    () -> services.moneyRules().askForEvidence(services.me(), asks),
                    texts.get(asks ? "company.evidence.on" : "company.evidence.off"));
        }
    }

    public void addReason(String name) {
        writer.write(
                () -> services.reasonRules().add(services.me(), name),
                texts.get("company.reason.added", name.strip()));
    }

    public void renameReason(LostReason reason, String name) {
        String wanted = name.strip().equals(usual(reason)) ? "" : name.strip();
        String before = reason.label() == null ? "" : reason.label();
        if (!before.equals(wanted)) {
            writer.write(
                    () -> services.reasonRules().rename(services.me(), reason.id(), wanted),
                    texts.get("company.reason.done", name(reason)));
        }
    }

    public void offerReason(LostReason reason, boolean offered) {
        if (reason.isActive() != offered) {
            writer.write(
                    () -> services.reasonRules().offer(services.me(), reason.id(), offered),
                    texts.get(
                            offered ? "company.reason.offered" : "company.reason.retired",
                            name(reason)));
        }
    }

    public void moveReason(LostReason reason, int step) {
        List<UUID> order = new ArrayList<>(reasons.get().stream().map(LostReason::id).toList());
        int at = order.indexOf(reason.id());
        int to = at + step;
        if (to >= 0 && to < order.size()) {
            order.remove(at);
            order.add(to, reason.id());
            writer.write(
                    () -> services.reasonRules().arrange(services.me(), order),
                    texts.get("company.order.done"));
        }
    }

    /// The company's own name for the reason, or the usual one.
    public String name(LostReason reason) {
        return reason.label() == null || reason.label().isBlank() ? usual(reason) : reason.label();
    }

    /// The name that comes with the program; empty for a reason of the company's own.
    public String usual(LostReason reason) {
        return reason.isOwn() ? "" : texts.get("lead.lost." + reason.code());
    }
}
