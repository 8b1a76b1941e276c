package fairlead.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;

import fairlead.autonomy.model.LlmRequest;

import java.time.Duration;

/// Goes the whole way of a call up to the socket and stops there.
final class Preview implements HttpClient, HttpClientBuilder {

    private String seen = "";

    static String of(ModelLink link, LlmRequest request) {
        Preview preview = new Preview();
        Shapes.model(link, "-", preview, request, Shapes.Form.SCHEMA)
                .chat(LangChainModel.chat(request, Shapes.Form.SCHEMA), new Nobody());
        return preview.seen;
    }

    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        seen =
                request.method()
                        + " "
                        + request.url()
                        + "\n"
                        + String.join("\n", Wire.shownHeaders(request))
                        + "\n\n"
                        + request.body();
        listener.onError(new IllegalStateException("only looked at"));
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("answers are streamed");
    }

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    /// Nobody waits for an answer.
    private static final class Nobody implements StreamingChatResponseHandler {
        @Override
        public void onCompleteResponse(ChatResponse response) {
            // There is none.
        }

        @Override
        public void onError(Throwable error) {
            // It was stopped on purpose.
        }
    }
}
