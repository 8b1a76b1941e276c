package fairlead.app;

import fairlead.ui.duplicates.DuplicatesCommand;
import fairlead.ui.importing.ImportViewModel;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The pictures of the import: each step of one file from the choice to the way back, and a file
/// that is none.
record ImportShots(ImportScreens imports) {
    private static final String LIST =
            """
            Kontakt;Firma;E-Mail;Telefon;Phase;Quelle;Auftragswert;Erstkontakt;Abschlussdatum;Betreuer;Bemerkung;Postleitzahl
            Dr. Annegret Hohenlohe-Schillingsfürst;Donaudampfschifffahrtsgesellschaft mbH;annegret@donau.example;+49 30 5550101;Gewonnen;Messe;12.500,00 €;03.02.2026;17.05.2026;Eva Lang;Will im Herbst erweitern;10115
            Jo Lee;Acme;jo@acme.example;+49 30 5550102;In Bearbeitung;Empfehlung;8.000,00 €;11.03.2026;;Eva Lang;;80331
            Max Mustermann;Muster KG;max@muster.example;030 5550103;Warten auf Freigabe;Zeppelin;1.950,50 €;12.03.2026;01.12.2026;Tom Berg;;50667
            ;;;;Neu;;;;;;niemand;
            Rosa Klein;Klein & Partner;rosa@klein.example;+49 89 5550104;Verloren;Website;4.400,00 €;01.04.2026;02.06.2026;Tom Berg;Zu teuer;20095
            Rosa Klein;Klein und Partner GmbH;;+49 89 5550104;Neu;Website;;;;;;
            """;

    List<Shot> all() {
        return List.of(
                new Shot("import", this::choose),
                new Shot("import-pdf", frame -> open(frame, "Angebot.csv", "%PDF-1.7")),
                new Shot("import-map", frame -> open(frame, "Kundenliste 2026.csv", LIST)),
                new Shot("import-done", this::bring),
                new Shot("duplicates", this::pairs),
                new Shot("duplicates-done", this::merge),
                new Shot("import-revert", this::askRevert),
                new Shot("import-past", this::revert));
    }

    private ImportViewModel model() {
        return imports.model();
    }

    private void choose(Frame frame) {
        frame.navigator().go(new Place.Import());
        model().chooseAnother();
    }

    private void open(Frame frame, String name, String content) {
        choose(frame);
        try {
            Path file = Files.createTempDirectory("fairlead").resolve(name);
            model().source().open(Files.writeString(file, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Once a window; a picture taken alone brings what it shows.
    private void bring(Frame frame) {
        if (model().run().reportProperty().get().isEmpty()) {
            open(frame, "Kundenliste 2026.csv", LIST);
            model().bring();
        }
    }

    private void pairs(Frame frame) {
        bring(frame);
        frame.navigator().go(new Place.Duplicates());
    }

    private void merge(Frame frame) {
        pairs(frame);
        frame.commands().run(DuplicatesCommand.MERGE_SURE);
        frame.commands().run(DuplicatesCommand.MERGED);
    }

    private void askRevert(Frame frame) {
        bring(frame);
        choose(frame);
        model().askRevert();
    }

    private void revert(Frame frame) {
        bring(frame);
        choose(frame);
        model().past().revert(model().run().reportProperty().get().orElseThrow().batch());
    }
}
