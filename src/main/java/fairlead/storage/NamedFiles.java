package fairlead.storage;

import fairlead.settings.FairleadException;
import fairlead.settings.Sha256;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files beside a database, such as the pictures of its notes: each named by its content, and
/// never changed. Beside an encrypted database they are sealed with its key; what lies there plain
/// from before is read all the same.
public final class NamedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(NamedFiles.class);
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.[a-z]{1,5}");

    private final Path folder;
    private final Optional<FileSeal> seal;

    public NamedFiles(Path folder, Optional<FileKey> key) {
        this.folder = folder;
        this.seal = key.map(FileSeal::new);
    }

    public Path folder() {
        return folder;
    }

    /// Every name of a file that can be read, in order.
    public List<String> names() throws IOException {
        return Stream.concat(
                        plain().stream().map(NamedFiles::name),
                        sealed().stream()
                                .flatMap(file -> opened(file).stream())
                                .map(FileSeal.Opened::name))
                .distinct()
                .sorted()
                .toList();
    }

    /// A file that is still what its name says; empty where there is none.
    public Optional<byte[]> find(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path plain = folder.resolve(name);
        return seal.map(one -> folder.resolve(one.nameOf(name)))
                .filter(Files::isRegularFile)
                .flatMap(this::opened)
                .map(FileSeal.Opened::content)
                .filter(content -> isWhole(name, content))
                .or(() -> Files.isRegularFile(plain) ? whole(plain) : Optional.empty());
    }

    /// Keeps a file, unless it is there already.
    public void put(String name, byte[] content) throws IOException {
        if (find(name).isEmpty()) {
            write(name, content);
        }
    }

    /// Keeps there what is whole here and not there.
    public void copyTo(NamedFiles other) throws IOException {
        for (String name : names()) {
            Optional<byte[]> content = other.find(name).isEmpty() ? find(name) : Optional.empty();
            if (content.isPresent()) {
                other.put(name, content.get());
            }
        }
    }

    /// Seals what lies plain, where there is a key; who stops in between goes on the next time.
    public void sealAll() throws IOException {
        for (Path file : seal.isEmpty() ? List.<Path>of() : plain()) {
            Optional<byte[]> content = whole(file);
            if (content.isPresent()) {
                write(name(file), content.get());
                Files.delete(file);
            }
        }
    }

    /// Makes everything plain again, in the same way.
    public void openAll() throws IOException {
        NamedFiles open = new NamedFiles(folder, Optional.empty());
        for (Path file : sealed()) {
            Optional<FileSeal.Opened> opened = opened(file);
            if (opened.isPresent()) {
                open.put(opened.get().name(), opened.get().content());
                Files.delete(file);
            }
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(seal.map(one -> one.nameOf(name)).orElse(name));
        Path part = Files.createTempFile(folder, "part", ".tmp");
        Files.write(part, seal.map(one -> one.seal(name, content)).orElse(content));
        EncryptedFile.force(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Path> plain() throws IOException {
        return files(name -> NAME.matcher(name).matches());
    }

    private List<Path> sealed() throws IOException {
        return seal.isEmpty() ? List.of() : files(name -> name.endsWith(FileSeal.ENDING));
    }

    private List<Path> files(Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> wanted.test(name(file))).sorted().toList();
        }
    }

    private Optional<FileSeal.Opened> opened(Path file) {
        try {
            return Optional.of(seal.orElseThrow().open(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, folder);
        } catch (FairleadException damaged) {
            LOG.warn("a sealed file cannot be opened: {}", file.getFileName());
            return Optional.empty();
        }
    }

    private Optional<byte[]> whole(Path plain) {
        try {
            byte[] content = Files.readAllBytes(plain);
            if (isWhole(name(plain), content)) {
                return Optional.of(content);
            }
            LOG.warn("a file is not what its name says: {}", plain.getFileName());
            return Optional.empty();
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, folder);
        }
    }

    private static boolean isWhole(String name, byte[] content) {
        return name.startsWith(Sha256.of(content));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
