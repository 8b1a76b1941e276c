package fairlead.app;

import fairlead.lead.ExchangeRate;
import fairlead.lead.Lead;
import fairlead.lead.StatusSetting;
import fairlead.storage.FieldHistory;
import fairlead.storage.WorkRecord;
import fairlead.timeline.TimelineEvent;

import java.util.List;

/// Every class that Hibernate maps, named here so that nothing is scanned at start.
public final class Entities {

    public static final List<Class<?>> ALL =
            List.of(
                    WorkRecord.class,
                    FieldHistory.class,
                    Lead.class,
                    TimelineEvent.class,
                    StatusSetting.class,
                    ExchangeRate.class);

    private Entities() {}
}
