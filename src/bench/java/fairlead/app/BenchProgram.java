package fairlead.app;

import javafx.application.Application;

import jdk.jfr.FlightRecorder;

/// Starts [BenchWindow] as the program starts its own window.
public final class BenchProgram {
    private BenchProgram() {}

    public static void main(String[] args) {
        Painting.prepare();
        FlightRecorder.getFlightRecorder();
        Application.launch(BenchWindow.class, args);
    }
}
