package fairlead.autonomy.matrix;

import fairlead.autonomy.AutonomyLevel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a setting would have done with the proposals of the past: which it would have carried out,
/// and which it would have left to a person, because of their value, a cap, doubt, or since they
/// close a lead. No model is asked.
public record Backtest(
        List<PastProposal> done,
        List<PastProposal> aboveValue,
        List<PastProposal> overCap,
        List<PastProposal> unsure,
        List<PastProposal> closing,
        int mostADay,
        BigDecimal cost) {
    private static final BigDecimal SURE = new BigDecimal("0.5");

    public Backtest {
        done = List.copyOf(done);
        aboveValue = List.copyOf(aboveValue);
        overCap = List.copyOf(overCap);
        unsure = List.copyOf(unsure);
        closing = List.copyOf(closing);
    }

    /// `past` are the proposals of the row's kind; days are those of `zone`.
    public static Backtest of(MatrixRow setting, List<PastProposal> past, ZoneId zone) {
        List<PastProposal> done = new ArrayList<>();
        List<PastProposal> above = new ArrayList<>();
        List<PastProposal> capped = new ArrayList<>();
        List<PastProposal> unsure = new ArrayList<>();
        List<PastProposal> closing = new ArrayList<>();
        Map<LocalDate, Integer> byDay = new HashMap<>();
        if (allowed(setting) == AutonomyLevel.AUTO_EXECUTE) {
            past.stream()
                    .sorted(Comparator.comparing(PastProposal::made))
                    .forEach(
                            one -> {
                                LocalDate day = LocalDate.ofInstant(one.made(), zone);
                                int today = byDay.getOrDefault(day, 0);
                                if (one.closes()) {
                                    closing.add(one);
                                } else if (isAbove(setting, one)) {
                                    above.add(one);
                                } else if (isUnsure(one)) {
                                    unsure.add(one);
                                } else if (setting.dailyCap() != null
                                        && today >= setting.dailyCap()) {
                                    capped.add(one);
                                } else {
                                    done.add(one);
                                    byDay.put(day, today + 1);
                                }
                            });
        }
        int most = byDay.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return new Backtest(done, above, capped, unsure, closing, most, cost(done));
    }

    /// Those it would have carried out although a person turned them down.
    public List<PastProposal> rejected() {
        return done.stream().filter(PastProposal::isRejected).toList();
    }

    /// Those it would have carried out as they stood, although a person changed them.
    public List<PastProposal> edited() {
        return done.stream().filter(PastProposal::edited).toList();
    }

    private static AutonomyLevel allowed(MatrixRow setting) {
        return setting.level().compareTo(setting.ceiling()) <= 0
                ? setting.level()
                : setting.ceiling();
    }

    private static boolean isAbove(MatrixRow setting, PastProposal one) {
        return setting.approvalAbove() != null
                && (one.value() == null || one.value().compareTo(setting.approvalAbove()) > 0);
    }

    private static boolean isUnsure(PastProposal one) {
        return one.confidence() == null || one.confidence().compareTo(SURE) < 0;
    }

    /// Null where the cost of one is not known.
    private static BigDecimal cost(List<PastProposal> done) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PastProposal one : done) {
            if (one.cost() == null) {
                return null;
            }
            sum = sum.add(one.cost());
        }
        return sum;
    }
}
