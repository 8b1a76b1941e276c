package fairlead.ui.lead;

import fairlead.ui.sync.LeadDisputes;
import fairlead.ui.timeline.ComposeViewModel;
import fairlead.ui.timeline.FeedViewModel;

/// The parts of a lead's page, each for itself.
public record LeadModels(
        FactsViewModel facts,
        TagsViewModel tags,
        FeedViewModel feed,
        ComposeViewModel compose,
        ContactsViewModel contacts,
        NextViewModel next,
        LeadDisputes disputes) {}
