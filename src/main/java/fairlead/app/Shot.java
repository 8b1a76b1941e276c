package fairlead.app;

import fairlead.ui.shell.Frame;

import java.util.function.Consumer;

/// One picture of the window: its file name, and what brings the window there.
record Shot(String name, Consumer<Frame> pose) {}
