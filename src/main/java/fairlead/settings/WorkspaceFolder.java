package fairlead.settings;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The folder of one workspace: its embedded database, and a note that says what kind it is and who
/// works here. Passwords are never in the note.
public record WorkspaceFolder(Path folder) {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    /// What the note says; url and user are a team's, `me` is the person's id among the users.
    public record Note(
            WorkspaceKind kind, Optional<String> url, Optional<String> user, Optional<UUID> me) {
        public static Note of(WorkspaceKind kind) {
            return new Note(kind, Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static Note team(String url, String user) {
            return new Note(
                    WorkspaceKind.TEAM, Optional.of(url), Optional.of(user), Optional.empty());
        }

        public Note with(UUID person) {
            return new Note(kind, url, user, Optional.of(person));
        }
    }

    /// The embedded database, without the ending that H2 adds.
    public Path database() {
        return folder.resolve("fairlead");
    }

    /// The database as a power cut left it, kept where a state before the cut took its place.
    public Path torn() {
        return folder.resolve("fairlead-torn.mv.db");
    }

    public Path backups() {
        return folder.resolve("backups");
    }

    /// The authority by which a team's server is known; there only where an invitation brought it.
    public Path authority() {
        return folder.resolve("fairlead-authority.pem");
    }

    /// Nothing in it that cannot be made again.
    public Path searchIndex() {
        return folder.resolve("search");
    }

    /// Where pictures and other files lie that belong to what the database says.
    public Path files() {
        return folder.resolve("files");
    }

    /// What was done on this laptop and the team has not seen yet, written twice for safety.
    public Path journal() {
        return folder.resolve("journal");
    }

    /// Whether somebody has come in here before.
    public boolean exists() {
        return Files.exists(noteFile()) || Files.exists(folder.resolve("fairlead.mv.db"));
    }

    /// A database that was made without the window has no note; it is one's own.
    public Note note() {
        if (!Files.exists(noteFile())) {
            return Note.of(WorkspaceKind.LOCAL);
        }
        try {
            return JSON.readValue(noteFile().toFile(), Note.class);
        } catch (JacksonException damaged) {
            throw new FairleadException("settings.error.note", damaged, noteFile());
        } catch (IOException e) {
            throw new FairleadException("settings.error.folder", e, folder);
        }
    }

    public void write(Note note) {
        Path draft = folder.resolve("workspace.json.new");
        try {
            Files.createDirectories(folder);
            JSON.writeValue(draft.toFile(), note);
            Files.move(draft, noteFile(), ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FairleadException("settings.error.folder", e, folder);
        }
    }

    /// Deletes what Fairlead made here, and the folder if nothing else is in it.
    public void delete() {
        try {
            deleteAll(backups().resolve("files"));
            deleteOurs(backups());
            deleteAll(searchIndex());
            deleteAll(files());
            deleteAll(journal());
            deleteOurs(folder);
        } catch (IOException e) {
            throw new FairleadException("settings.error.folder", e, folder);
        }
    }

    /// Deletes the index of the search, which can be made again.
    public void deleteSearchIndex() {
        try {
            deleteAll(searchIndex());
        } catch (IOException e) {
            throw new FairleadException("settings.error.folder", e, folder);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void deleteOurs(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> ours;
        try (Stream<Path> files = Files.list(folder)) {
            ours = files.filter(WorkspaceFolder::isOurs).toList();
        }
        for (Path file : ours) {
            Files.delete(file);
        }
        try (Stream<Path> rest = Files.list(folder)) {
            if (rest.findAny().isEmpty()) {
                Files.delete(folder);
            }
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && (name.startsWith("fairlead.")
                        || name.startsWith("fairlead-")
                        || name.startsWith("workspace.json"));
    }

    private Path noteFile() {
        return folder.resolve("workspace.json");
    }
}
