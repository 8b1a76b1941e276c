package fairlead.ui.shell;

/// A place that somebody put into the rail under a name of its own, and how many leads are there.
public record PinnedPlace(String title, String icon, Place place, long count) {}
