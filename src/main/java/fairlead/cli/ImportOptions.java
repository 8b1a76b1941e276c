package fairlead.cli;

import fairlead.importing.ImportKey;
import fairlead.importing.ImportPlan;
import fairlead.importing.ImportRules;
import fairlead.importing.mapping.Conventions;
import fairlead.importing.mapping.ImportField;
import fairlead.importing.mapping.JoinedTable;
import fairlead.importing.mapping.Mapping;
import fairlead.importing.mapping.TableSurvey;
import fairlead.importing.table.Progress;
import fairlead.importing.table.TableFile;
import fairlead.importing.table.TableOptions;
import fairlead.importing.table.TableSource;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.settings.FairleadException;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Which file is brought, how it is read, and how its columns and words are meant.
public final class ImportOptions {
    private static final Map<String, Character> SEPARATORS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "bar", '|');

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.import.file")
    private Path file;

    @Option(names = "--with", paramLabel = "FILE", descriptionKey = "cli.import.with")
    private Path companions;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.import.sheet")
    private String sheet;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "cli.import.encoding")
    private String encoding;

    @Option(names = "--separator", paramLabel = "CHAR", descriptionKey = "cli.import.separator")
    private String separator;

    @Option(names = "--map", paramLabel = "COLUMN=FIELD", descriptionKey = "cli.import.map")
    private Map<String, String> mapped = Map.of();

    @Option(names = "--status", paramLabel = "WORD=STATUS", descriptionKey = "cli.import.status")
    private Map<String, String> statuses = Map.of();

    @Option(names = "--source", paramLabel = "WORD=SOURCE", descriptionKey = "cli.import.source")
    private Map<String, String> sources = Map.of();

    @Option(names = "--key", paramLabel = "KEY", descriptionKey = "cli.import.key")
    private String key;

    /// Reads the file once to find out how it is meant.
    ImportPlan plan() {
        TableSource source = TableFile.open(file, options());
        if (companions != null) {
            source = JoinedTable.of(source, TableFile.open(companions, TableOptions.detect()));
        }
        Mapping mapping = mapping(source);
        ImportRules rules = ImportRules.usual(mapping);
        return new ImportPlan(
                source,
                String.valueOf(file.getFileName()),
                mapping,
                key == null ? rules : rules.with(importKey()));
    }

    private TableOptions options() {
        TableOptions options = TableOptions.detect();
        if (sheet != null) {
            options = options.withSheet(sheet);
        }
        if (encoding != null) {
            options = options.withCharset(charset());
        }
        return separator == null ? options : options.withSeparator(separating());
    }

    private Charset charset() {
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw wrong("cli.import.noencoding", encoding);
        }
    }

    private char separating() {
        String said = separator.toLowerCase(Locale.ROOT);
        if (SEPARATORS.containsKey(said)) {
            return SEPARATORS.get(said);
        }
        if (separator.length() != 1 || "\"\r\n".contains(separator)) {
            throw wrong("cli.import.noseparator", separator);
        }
        return separator.charAt(0);
    }

    private Mapping mapping(TableSource source) {
        TableSurvey survey = TableSurvey.of(source, Progress.NONE);
        Conventions usual = Conventions.of(Locale.getDefault(), ZoneId.systemDefault());
        Mapping mapping = Mapping.guess(survey, usual);
        for (Map.Entry<String, String> one : mapped.entrySet()) {
            mapping = with(mapping, one.getKey(), field(one.getValue()));
        }
        mapping = mapping.guessWords(survey);
        for (Map.Entry<String, String> one : statuses.entrySet()) {
            mapping = mapping.with(one.getKey(), status(one.getValue()));
        }
        for (Map.Entry<String, String> one : sources.entrySet()) {
            mapping = mapping.with(one.getKey(), source(one.getValue()));
        }
        return mapping;
    }

    private Mapping with(Mapping mapping, String column, ImportField field) {
        try {
            return mapping.with(column, field);
        } catch (FairleadException unknown) {
            throw wrong(unknown.textKey(), unknown.arguments());
        }
    }

    private ImportField field(String name) {
        return ImportField.of(plain(name)).orElseThrow(() -> wrong("cli.import.nofield", name));
    }

    /// Its label, or what tells it from the others: `won`, `new`, `proposal`.
    private LeadStatus status(String name) {
        String said = plain(name);
        return Stream.of(LeadStatus.values())
                .filter(
                        status ->
                                status.label().equals(said)
                                        || status.label().equals("closed_" + said)
                                        || status.label().startsWith(said + "_")
                                                && !said.equals("closed"))
                .findFirst()
                .orElseThrow(() -> wrong("cli.import.nostatus", name));
    }

    private LeadSource source(String name) {
        return Stream.of(LeadSource.values())
                .filter(source -> source.label().equals(plain(name)))
                .findFirst()
                .orElseThrow(() -> wrong("cli.import.nosource", name));
    }

    private ImportKey importKey() {
        return Stream.of(ImportKey.values())
                .filter(known -> known.label().equals(plain(key)))
                .findFirst()
                .orElseThrow(() -> wrong("cli.import.nokey", key));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private WrongUse wrong(String textKey, Object... arguments) {
        return new WrongUse(spec.commandLine(), textKey, arguments);
    }
}
