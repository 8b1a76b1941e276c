package fairlead.sample;

/// What usually happens while a lead stands in a status.
interface Scene {
    void play(Tale tale, Span span);
}
