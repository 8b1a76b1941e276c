package fairlead.ui.lead;

import fairlead.exporting.PaperService;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;

import javafx.stage.FileChooser;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks where to put the PDF of a lead, writes it, and offers to open it, from where it prints.
public final class LeadPrint {

    private final LeadPaper paper;
    private final PaperService service;
    private final Supplier<String> name;
    private final Links links;

    /// `name` is what the lead is called now.
    public LeadPrint(LeadPaper paper, PaperService service, Supplier<String> name, Links links) {
        this.paper = paper;
        this.service = service;
        this.name = name;
        this.links = links;
    }

    void save(Frame frame) {
        Texts texts = frame.texts();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("lead.print.title"));
        chooser.setInitialFileName(name.get().replaceAll("[\\\\/:*?\"<>|]", " ").strip() + ".pdf");
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(texts.get("lead.print.file"), "*.pdf"));
        File chosen = chooser.showSaveDialog(frame.popovers().node().getScene().getWindow());
        Optional.ofNullable(chosen).map(File::toPath).ifPresent(file -> write(frame, file));
    }

    void write(Frame frame, Path file) {
        Texts texts = frame.texts();
        frame.background()
                .run(() -> service.write(paper.read(), file, paper.isLetter()))
                .onSuccess(
                        done ->
                                frame.toasts()
                                        .show(
                                                texts.get("lead.print.done", file.getFileName()),
                                                texts.get("lead.print.open"),
                                                () -> links.file(file)))
                .on(FairleadException.class, bad -> frame.toasts().show(texts.of(bad)))
                .start();
    }
}
