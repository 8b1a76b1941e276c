package fairlead.agents.scoring;

/// Solves symmetric, positive definite systems.
final class Cholesky {

    private Cholesky() {}

    /// The x with A x = b, where `lower` is the lower triangle of A, which is overwritten.
    static double[] solve(double[][] lower, double[] b) {
        int n = b.length;
        for (int row = 0; row < n; row++) {
            double[] line = lower[row];
            for (int column = 0; column <= row; column++) {
                double[] other = lower[column];
                double sum = line[column];
                for (int at = 0; at < column; at++) {
                    sum -= line[at] * other[at];
                }
                line[column] =
                        row == column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / other[column];
            }
        }
        double[] x = b.clone();
        for (int row = 0; row < n; row++) {
            for (int at = 0; at < row; at++) {
                x[row] -= lower[row][at] * x[at];
            }
            x[row] /= lower[row][row];
        }
        for (int row = n - 1; row >= 0; row--) {
            x[row] /= lower[row][row];
            for (int at = 0; at < row; at++) {
                x[at] -= lower[row][at] * x[row];
            }
        }
        return x;
    }
}
