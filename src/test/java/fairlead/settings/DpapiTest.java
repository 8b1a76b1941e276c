package fairlead.settings;

import static org.assertj.core.api.Assertions.assertThat;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The calls as Windows documents them for 64 bits, answered by functions of our own: `DATA_BLOB`
/// is a DWORD, four bytes of nothing and a pointer; what comes back belongs to `LocalFree`. Windows
/// itself has not been asked.
class DpapiTest {
    private static final int CRYPTPROTECT_UI_FORBIDDEN = 0x1;
    private static final byte[] SECRET = "open sesame".getBytes(StandardCharsets.UTF_8);

    private final Arena arena = Arena.ofConfined();
    private final List<Long> given = new ArrayList<>();
    private final List<Long> freed = new ArrayList<>();
    private final List<MemorySegment> plain = new ArrayList<>();
    private boolean refuses;

    private final Dpapi dpapi = new Dpapi(this::symbol, this::symbol);

    @AfterEach
    void close() {
        arena.close();
    }

    @Test
    void whatWasSealedIsOpenedAgainAndEachAnswerIsFreedOnce() {
        byte[] sealed = dpapi.seal(SECRET).orElseThrow();

        assertThat(sealed).isNotEqualTo(SECRET).hasSameSizeAs(SECRET);
        assertThat(dpapi.open(sealed)).contains(SECRET);
        assertThat(freed).hasSize(2).isEqualTo(given);
    }

    @Test
    void whatTheSystemReturnedIsOverwrittenBeforeItIsFreed() {
        dpapi.seal(SECRET);

        assertThat(plain)
                .allSatisfy(there -> assertThat(there.toArray(JAVA_BYTE)).containsOnly((byte) 0));
    }

    @Test
    void aRefusalIsAnEmptyAnswerThatFreesNothing() {
        refuses = true;

        assertThat(dpapi.seal(SECRET)).isEmpty();
        assertThat(freed).isEmpty();
    }

    /// Both functions: bytes turned over.
    @SuppressWarnings("unused")
    private int change(
            MemorySegment in,
            MemorySegment description,
            MemorySegment entropy,
            MemorySegment reserved,
            MemorySegment prompt,
            int flags,
            MemorySegment out) {
        boolean asDocumented =
                description.address() == 0
                        && entropy.address() == 0
                        && reserved.address() == 0
                        && prompt.address() == 0
                        && flags == CRYPTPROTECT_UI_FORBIDDEN;
        if (refuses || !asDocumented) {
            return 0;
        }
        MemorySegment blob = in.reinterpret(16);
        int size = blob.get(JAVA_INT, 0);
        MemorySegment bytes = MemorySegment.ofAddress(blob.get(JAVA_LONG, 8)).reinterpret(size);
        MemorySegment answer = arena.allocate(size);
        for (int i = 0; i < size; i++) {
            answer.set(JAVA_BYTE, i, (byte) ~bytes.get(JAVA_BYTE, i));
        }
        out.reinterpret(16).set(JAVA_INT, 0, size);
        out.reinterpret(16).set(JAVA_LONG, 8, answer.address());
        given.add(answer.address());
        plain.add(answer);
        return 1;
    }

    @SuppressWarnings("unused")
    private MemorySegment free(MemorySegment there) {
        freed.add(there.address());
        return MemorySegment.NULL;
    }

    private Optional<MemorySegment> symbol(String name) {
        return switch (name) {
            case "CryptProtectData", "CryptUnprotectData" ->
                    Optional.of(
                            stub(
                                    "change",
                                    FunctionDescriptor.of(
                                            JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS,
                                            JAVA_INT, ADDRESS)));
            case "LocalFree" -> Optional.of(stub("free", FunctionDescriptor.of(ADDRESS, ADDRESS)));
            default -> Optional.empty();
        };
    }

    private MemorySegment stub(String method, FunctionDescriptor as) {
        try {
            MethodType type = as.toMethodType();
            MethodHandle handle = MethodHandles.lookup().bind(this, method, type);
            return Linker.nativeLinker().upcallStub(handle, as, arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
