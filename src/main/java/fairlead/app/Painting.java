package fairlead.app;

/// How JavaFX is to paint, told before it starts. Where no graphics card helps, copying a
/// background from its cache costs three times what painting it anew does.
final class Painting {
    private static final String NO_CACHED_BACKGROUNDS = "prism.disableRegionCaching";

    private Painting() {}

    static void prepare() {
        System.getProperties().putIfAbsent(NO_CACHED_BACKGROUNDS, "true");
    }
}
