package fairlead.autonomy.proposal;

/// What an agent proposes: typed fields only. It has no place for a recipient, a link, an
/// attachment or a tool; those come from the records.
public sealed interface Proposal
        permits EmailDraft, LeadScore, MeetingSummary, NextAction, StatusChange, ThreadAnalysis {}
