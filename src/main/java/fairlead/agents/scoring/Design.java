package fairlead.agents.scoring;

/// A matrix with few entries a row, as many in each: their columns and their values.
record Design(int width, int entries, int[] at, double[] value) {

    int rows() {
        return at.length / entries;
    }

    double dot(int row, double[] weights) {
        double sum = 0;
        int end = (row + 1) * entries;
        for (int next = row * entries; next < end; next++) {
            sum += weights[at[next]] * value[next];
        }
        return sum;
    }
}
