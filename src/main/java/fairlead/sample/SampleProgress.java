package fairlead.sample;

/// Hears how far the sample company has come, in percent, and says whether to go on.
@FunctionalInterface
public interface SampleProgress {
    boolean told(int percent);

    static SampleProgress silent() {
        return percent -> true;
    }
}
