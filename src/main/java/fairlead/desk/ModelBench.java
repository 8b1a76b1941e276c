package fairlead.desk;

import fairlead.autonomy.model.CancelToken;
import fairlead.autonomy.model.Delta;
import fairlead.autonomy.model.LanguageModel;
import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmReply;
import fairlead.autonomy.model.LlmRequest;
import fairlead.autonomy.model.ModelDoor;
import fairlead.autonomy.model.Usage;
import fairlead.autonomy.spend.Reservation;
import fairlead.autonomy.spend.SpendLimits;
import fairlead.autonomy.spend.SpendService;
import fairlead.llm.LinkFile;
import fairlead.llm.ModelLink;
import fairlead.llm.Models;
import fairlead.llm.PriceTable;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The linked model with its budgets: each call is paid for before it is made, and settled after.
/// What is linked is read anew for each run; where it has not changed, the model stays, and so does
/// what it knows of failures.
public final class ModelBench implements ModelDoor {

    private final LinkFile file;
    private final Models models;
    private final PriceTable prices;
    private final Purse purse;
    private ModelLink link = ModelLink.none();
    private Optional<LanguageModel> model = Optional.empty();

    /// Who pays, by which limits and which clock.
    public record Purse(SpendService spend, Supplier<SpendLimits> limits, Clock clock) {}

    public ModelBench(LinkFile file, Models models, PriceTable prices, Purse purse) {
        this.file = file;
        this.models = models;
        this.prices = prices;
        this.purse = purse;
    }

    @Override
    public synchronized Optional<Opened> open() {
        ModelLink now = file.read();
        if (!now.equals(link)) {
            link = now;
            model = models.of(now);
        }
        return model.map(
                one ->
                        new Opened(
                                now.provider().label() + "/" + now.model(),
                                new PaidModel(now, one)));
    }

    /// The model for one run.
    private final class PaidModel implements LanguageModel {
        private final ModelLink linked;
        private final LanguageModel inner;
        private long tokens;
        private BigDecimal cost = BigDecimal.ZERO;

        PaidModel(ModelLink linked, LanguageModel inner) {
            this.linked = linked;
            this.inner = inner;
        }

        @Override
        public LlmReply complete(LlmRequest request, Consumer<Delta> onDelta, CancelToken token) {
            Usage most = new Usage(request.inputTokens(), request.maxTokens(), 0, 0, true);
            Optional<BigDecimal> price = cost(most);
            checkRun(most, price);
            Reservation reserved =
                    purse.spend().reserve(most.in() + most.out(), price.orElse(null));
            try {
                LlmReply reply = inner.complete(request, onDelta, token);
                return settled(reserved, reply);
            } catch (LlmException e) {
                giveBack(reserved, e);
                throw e;
            } catch (RuntimeException e) {
                purse.spend().free(reserved);
                throw e;
            }
        }

        private void checkRun(Usage most, Optional<BigDecimal> price) {
            SpendLimits limits = purse.limits().get();
            boolean over =
                    tokens + most.in() + most.out() > limits.runTokens()
                            || limits.run() != null
                                    && price.map(cost::add)
                                            .filter(sum -> sum.compareTo(limits.run()) > 0)
                                            .isPresent();
            if (over) {
                throw LlmException.of(LlmException.Kind.BUDGET);
            }
        }

        private LlmReply settled(Reservation reserved, LlmReply reply) {
            Optional<BigDecimal> price = cost(reply.usage());
            long took = reply.usage().in() + reply.usage().out();
            purse.spend().settle(reserved, took, price.orElse(null));
            tokens += took;
            cost = cost.add(price.orElse(BigDecimal.ZERO));
            return reply.costing(price.orElse(null));
        }

        /// What was answered in part is paid for by the provider's count, which nobody told: what
        /// was set aside stays taken. Where nothing was answered, nothing was spent.
        private void giveBack(Reservation reserved, LlmException e) {
            switch (e.kind()) {
                case TRUNCATED, RUNAWAY, REFUSED, TOOL, EMPTY, BROKEN, CANCELLED, TIMEOUT -> {}
                default -> purse.spend().free(reserved);
            }
        }

        private Optional<BigDecimal> cost(Usage usage) {
            LocalDate day = LocalDate.ofInstant(purse.clock().instant(), ZoneOffset.UTC);
            return prices.cost(linked, usage, day);
        }
    }
}
