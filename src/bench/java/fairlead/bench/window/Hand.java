package fairlead.bench.window;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.robot.Robot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Does things in the window frame by frame, for a script on a thread of its own.
public final class Hand {
    private static final double NANOS = 1e6;
    private static final int PATIENCE_SECONDS = 50;

    private final Scene scene;
    private final Robot robot = new Robot();
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final List<Runnable> laidOut = new ArrayList<>();

    /// Called on the window's thread.
    public Hand(Scene scene) {
        this.scene = scene;
        scene.addPostLayoutPulseListener(() -> List.copyOf(laidOut).forEach(Runnable::run));
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                Runnable next = waiting.poll();
                if (next != null) {
                    next.run();
                }
            }
        }.start();
    }

    public Robot robot() {
        return robot;
    }

    /// Does it in the next frame, and comes back once that frame is laid out.
    public void frame(Runnable action) {
        until("a frame", action, () -> true);
    }

    public void rest(int frames) {
        for (int i = 0; i < frames; i++) {
            frame(() -> {});
        }
    }

    /// Does it in the next frame, and says after how many milliseconds a frame was laid out in
    /// which `done` held; gives up before a minute is over, naming what it `expected`.
    public double until(String expected, Runnable action, BooleanSupplier done) {
        return within(PATIENCE_SECONDS, action, done)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "%s: not within %d seconds"
                                                .formatted(expected, PATIENCE_SECONDS)));
    }

    /// The same, empty where it did not come to be in so many seconds.
    public OptionalDouble within(int seconds, Runnable action, BooleanSupplier done) {
        CompletableFuture<Double> elapsed = new CompletableFuture<>();
        waiting.add(() -> begin(action, done, elapsed));
        try {
            return OptionalDouble.of(elapsed.get(seconds, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            return OptionalDouble.empty();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void begin(Runnable action, BooleanSupplier done, CompletableFuture<Double> elapsed) {
        long begun = System.nanoTime();
        Runnable watch =
                new Runnable() {
                    @Override
                    public void run() {
                        if (done.getAsBoolean()) {
                            laidOut.remove(this);
                            elapsed.complete((System.nanoTime() - begun) / NANOS);
                        }
                    }
                };
        laidOut.add(watch);
        try {
            action.run();
        } catch (RuntimeException e) {
            laidOut.remove(watch);
            elapsed.completeExceptionally(e);
        }
    }

    public <T> T ask(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        answer.complete(question.call());
                    } catch (Exception e) {
                        answer.completeExceptionally(e);
                    }
                });
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /// Nodes in the window that are not hidden; asked on the window's thread.
    public List<Node> seen(String selector) {
        return scene.getRoot().lookupAll(selector).stream().filter(Hand::isShown).toList();
    }

    public boolean sees(String selector) {
        return !seen(selector).isEmpty();
    }

    public static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
