package fairlead.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void theSameFaultHasTheSameCode() {
        assertThat(ErrorCode.of(fault("Jo"))).isEqualTo(ErrorCode.of(fault("Acme")));
    }

    @Test
    void anotherPlaceHasAnotherCode() {
        assertThat(ErrorCode.of(fault("Jo"))).isNotEqualTo(ErrorCode.of(elsewhere()));
    }

    @Test
    void anotherCauseHasAnotherCode() {
        assertThat(ErrorCode.of(wrapped(new IllegalStateException())))
                .isNotEqualTo(ErrorCode.of(wrapped(new ArithmeticException())));
    }

    @Test
    void theCodeCanBeReadOutAloud() {
        assertThat(ErrorCode.of(fault("Jo")).value()).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){2}");
    }

    private static Throwable fault(String name) {
        return new IllegalStateException(name);
    }

    private static Throwable elsewhere() {
        return new IllegalStateException("Jo");
    }

    private static Throwable wrapped(Throwable cause) {
        return new RuntimeException(cause);
    }
}
