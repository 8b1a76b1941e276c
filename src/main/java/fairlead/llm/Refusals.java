package fairlead.llm;

import static fairlead.autonomy.model.LlmException.passing;

import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmException.Kind;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpHeaders;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

import javax.net.ssl.SSLException;

/// What a provider's no means, and whether to ask again. Nothing of its words is kept.
final class Refusals {

    private Refusals() {}

    static LlmException of(int status, HttpHeaders headers, String body) {
        LlmException refusal = kind(status, body).from(requestId(headers));
        return after(headers).map(refusal::after).orElse(refusal);
    }

    private static LlmException kind(int status, String body) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> LlmException.of(Kind.REDIRECTED);
            case 400, 422 -> LlmException.of(isTooLong(body) ? Kind.TOO_LARGE : Kind.BAD_REQUEST);
            case 401 -> LlmException.of(Kind.KEY);
            case 402 -> LlmException.of(Kind.QUOTA);
            case 403 -> LlmException.of(Kind.FORBIDDEN);
            case 404 -> LlmException.of(Kind.NO_MODEL);
            case 413 -> LlmException.of(Kind.TOO_LARGE);
            case 429 ->
                    body.contains("insufficient_quota")
                            ? LlmException.of(Kind.QUOTA)
                            : passing(Kind.RATE);
            case 503, 529 -> passing(Kind.OVERLOADED);
            case 408, 409, 500, 502, 504 -> passing(Kind.SERVER);
            default -> LlmException.of(Kind.NOT_A_MODEL);
        };
    }

    /// Some say in words alone that there is more to read than the model can.
    private static boolean isTooLong(String body) {
        String said = body.toLowerCase(Locale.ROOT);
        return said.contains("context_length_exceeded")
                || said.contains("maximum context length")
                || said.contains("prompt is too long");
    }

    /// A failure that is told within the stream.
    static LlmException inStream(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "overloaded_error", "overloaded" -> passing(Kind.OVERLOADED);
            case "rate_limit_error", "rate_limit_exceeded" -> passing(Kind.RATE);
            case "insufficient_quota", "billing_error" -> LlmException.of(Kind.QUOTA);
            case "authentication_error", "invalid_api_key" -> LlmException.of(Kind.KEY);
            case "permission_error" -> LlmException.of(Kind.FORBIDDEN);
            case "invalid_request_error" -> LlmException.of(Kind.BAD_REQUEST);
            default -> passing(Kind.SERVER);
        };
    }

    static LlmException of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LlmException known) {
                return known;
            }
            if (cause instanceof HttpTimeoutException) {
                return passing(Kind.TIMEOUT);
            }
            if (cause instanceof ConnectException || cause instanceof UnresolvedAddressException) {
                return passing(Kind.UNREACHABLE);
            }
            if (cause instanceof SSLException) {
                return LlmException.of(Kind.NOT_A_MODEL);
            }
            if (cause instanceof IOException) {
                return passing(Kind.BROKEN);
            }
        }
        return LlmException.of(Kind.BROKEN);
    }

    /// The provider's number for a call, where it looks like one.
    static String requestId(HttpHeaders headers) {
        return headers.firstValue("request-id")
                .or(() -> headers.firstValue("x-request-id"))
                .filter(id -> id.matches("[A-Za-z0-9_.:-]{1,80}"))
                .orElse(null);
    }

    private static Optional<Duration> after(HttpHeaders headers) {
        return headers.firstValue("retry-after").flatMap(Refusals::wait);
    }

    private static Optional<Duration> wait(String said) {
        try {
            if (said.strip().matches("\\d{1,6}(?:\\.\\d{1,6})?")) {
                return Optional.of(
                        Duration.ofMillis(Math.round(Double.parseDouble(said.strip()) * 1_000)));
            }
            Instant until =
                    ZonedDateTime.parse(said.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
            Duration wait = Duration.between(Instant.now(), until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
