package fairlead.autonomy.matrix;

import fairlead.autonomy.AutonomyLevel;

import java.math.BigDecimal;

/// How far agents may go for a person with one kind, under which ceiling of the company, and how
/// that kind has done. Cap and threshold are null where there is none.
public record MatrixRow(
        MatrixKind kind,
        AutonomyLevel level,
        AutonomyLevel ceiling,
        Integer dailyCap,
        BigDecimal approvalAbove,
        TrackRecord record) {

    public MatrixRow with(AutonomyLevel other) {
        return new MatrixRow(kind, other, ceiling, dailyCap, approvalAbove, record);
    }

    public MatrixRow limited(Integer cap, BigDecimal above) {
        return new MatrixRow(kind, level, ceiling, cap, above, record);
    }
}
