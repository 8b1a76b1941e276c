package fairlead.outgoing;

/// How far something has come that is to leave the house.
public enum OutgoingState {
    /// Its time has not come; whoever may change the lead can stop it.
    HELD,
    /// Its time has come: it goes as soon as there is a way.
    DUE,
    /// It was asked for so long ago that a person has to say again that it should go.
    OLD,
    STOPPED,
    /// It may have gone or not, and only a person can find out.
    UNSURE,
    SENT;

    public boolean isOpen() {
        return this == HELD || this == DUE || this == OLD;
    }
}
