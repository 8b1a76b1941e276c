package fairlead.settings;

/// Where the window stood when it was closed, in screen pixels.
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {}
