package fairlead.autonomy.proposal;

/// Whether the history carries more than the share of deals that are won, and if not, why.
public enum ScoreBasis {
    ENOUGH,
    /// Under 40 closed deals, or under 8 won or lost.
    NOT_ENOUGH_HISTORY,
    /// What is known of the deals does not tell how they end.
    NO_SIGNAL,
    /// On the newest deals the model was worse than the share won.
    WATCH_FELL_BACK
}
