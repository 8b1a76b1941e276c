package fairlead.importing;

import fairlead.importing.mapping.LeadDraft;

import java.util.UUID;

/// What becomes of a row: a new lead under this id, or a change of the lead that has it.
record Verdict(LeadDraft draft, UUID lead, boolean isNew) {}
