package fairlead.ui.importing;

import fairlead.duplicate.IdentityStore;
import fairlead.importing.ImportService;
import fairlead.importing.ImportStore;
import fairlead.lead.Lead;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoService;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Background;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The import over a real database, everything at once on the caller's thread.
final class ImportFixture implements AutoCloseable {
    static final Actor ME = Actor.user(Ids.next());
    static final String LIST =
            """
            Kontakt;Firma;E-Mail;Phase;Quelle;Wert;Abschlussdatum;Unbekannt
            Ann Lee;Acme GmbH;ann@acme.com;Gewonnen;Messe;1.054,00;01.03.2017;rot
            Bob Roe;Beta AG;bob@beta.com;Freigabe;Empfehlung;500,00;;blau
            ;;;Neu;;;;
            """;

    final Database database;
    final Texts texts = new Texts(Locale.ENGLISH);
    final List<String> said = new ArrayList<>();
    final ImportViewModel model;
    private final Path folder;

    ImportFixture(Path folder) {
        this.folder = folder;
        database = TestEngine.H2.open(folder, Clock.systemUTC());
        ImportStore store = new ImportStore(database);
        ImportService imports =
                new ImportService(
                        database, new IdentityStore(database), store, new UndoService(database));
        model =
                new ImportViewModel(
                        new ImportDesk(imports, store, ME, user -> "Eva"),
                        Background.immediate(),
                        texts,
                        new Formats(Locale.ENGLISH, Clock.system(ZoneId.of("Europe/Berlin"))),
                        said::add);
    }

    Path file(String name, String content) {
        return file(name, content, StandardCharsets.UTF_8);
    }

    Path file(String name, String content, Charset charset) {
        try {
            return Files.write(folder.resolve(name), content.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(String content) {
        model.source().open(file("liste.csv", content));
    }

    List<Lead> leads() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from Lead l where l.deletedAt is null order by l.name",
                                        Lead.class)
                                .getResultList());
    }

    @Override
    public void close() {
        database.close();
    }
}
