package fairlead.settings;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// Windows' own sealing of bytes for the account that is signed in (`CryptProtectData`); it never
/// shows a dialog.
final class Dpapi implements SealedKeychain.Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Dpapi.class);
    private static final int NO_DIALOG = 1;
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    /// `DATA_BLOB`: how many bytes, and where.
    private static final StructLayout BLOB =
            MemoryLayout.structLayout(
                    JAVA_INT.withName("size"),
                    MemoryLayout.paddingLayout(4),
                    ADDRESS.withName("bytes"));

    private static final long BYTES =
            BLOB.byteOffset(MemoryLayout.PathElement.groupElement("bytes"));

    /// What the linker keeps of `GetLastError` for us, which the JVM's own calls would overwrite.
    private static final StructLayout STATE = Linker.Option.captureStateLayout();

    private static final String WHY = WINDOWS ? "GetLastError" : "errno";

    private static final FunctionDescriptor CHANGE =
            FunctionDescriptor.of(
                    JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS);

    private final MethodHandle seal;
    private final MethodHandle open;
    private final MethodHandle free;

    Dpapi(SymbolLookup crypt, SymbolLookup kernel) {
        Linker linker = Linker.nativeLinker();
        Linker.Option why = Linker.Option.captureCallState(WHY);
        seal = linker.downcallHandle(crypt.findOrThrow("CryptProtectData"), CHANGE, why);
        open = linker.downcallHandle(crypt.findOrThrow("CryptUnprotectData"), CHANGE, why);
        free =
                linker.downcallHandle(
                        kernel.findOrThrow("LocalFree"), FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    /// Empty on a system that has none.
    static Optional<SealedKeychain.Sealer> find() {
        try {
            return Optional.of(
                    new Dpapi(
                            SymbolLookup.libraryLookup("crypt32.dll", Arena.global()),
                            SymbolLookup.libraryLookup("kernel32.dll", Arena.global())));
        } catch (RuntimeException e) {
            LOG.info("no sealing by the system: {}", e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> seal(byte[] plain) {
        return change(seal, plain);
    }

    @Override
    public Optional<byte[]> open(byte[] sealed) {
        return change(open, sealed);
    }

    private Optional<byte[]> change(MethodHandle function, byte[] bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copy = arena.allocateFrom(JAVA_BYTE, bytes);
            MemorySegment in = arena.allocate(BLOB);
            MemorySegment out = arena.allocate(BLOB);
            MemorySegment state = arena.allocate(STATE);
            in.set(JAVA_INT, 0, bytes.length);
            in.set(ADDRESS, BYTES, copy);
            MemorySegment none = MemorySegment.NULL;
            int done =
                    (int) function.invokeExact(state, in, none, none, none, none, NO_DIALOG, out);
            copy.fill((byte) 0);
            return done == 0 ? refused(state) : Optional.of(taken(out));
        } catch (Throwable e) {
            LOG.warn("the system did not seal or open a secret", e);
            return Optional.empty();
        }
    }

    private static Optional<byte[]> refused(MemorySegment state) {
        int why = state.get(JAVA_INT, STATE.byteOffset(MemoryLayout.PathElement.groupElement(WHY)));
        LOG.warn("the system refused to seal or open a secret: error {}", why);
        return Optional.empty();
    }

    /// Copies what the system allocated, overwrites it and gives it back.
    private byte[] taken(MemorySegment blob) throws Throwable {
        MemorySegment there = blob.get(ADDRESS, BYTES).reinterpret(blob.get(JAVA_INT, 0));
        byte[] bytes = there.toArray(JAVA_BYTE);
        there.fill((byte) 0);
        MemorySegment left = (MemorySegment) free.invokeExact(there);
        if (!left.equals(MemorySegment.NULL)) {
            LOG.warn("the system did not take its memory back");
        }
        return bytes;
    }
}
