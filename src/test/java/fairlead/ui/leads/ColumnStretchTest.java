package fairlead.ui.leads;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadColumn;
import fairlead.ui.leads.ListLook.Shown;

import org.junit.jupiter.api.Test;

import java.util.List;

class ColumnStretchTest {

    private static final Shown NAME = new Shown(LeadColumn.NAME, 100);
    private static final Shown VALUE = new Shown(LeadColumn.VALUE, 80);
    private static final Shown ACTION = new Shown(LeadColumn.NEXT_ACTION, 120);

    private final ColumnStretch stretch = new ColumnStretch();

    @Test
    void whatIsLeftGoesToTheColumnsOfWordsAndNoWidthIsForgotten() {
        stretch.share(List.of(NAME, VALUE, ACTION), 600, 1);

        assertThat(stretch.stretched(NAME)).isEqualTo(200);
        assertThat(stretch.stretched(VALUE)).isEqualTo(80);
        assertThat(stretch.stretched(ACTION)).isEqualTo(320);
        assertThat(stretch.chosen(LeadColumn.NAME, 200)).isEqualTo(100);
    }

    @Test
    void widthsGrowWithTheTypeAndAreKeptAsIfItWereUsual() {
        stretch.share(List.of(NAME, VALUE), 100, 2);

        assertThat(stretch.stretched(NAME)).isEqualTo(200);
        assertThat(stretch.chosen(LeadColumn.VALUE, 180)).isEqualTo(90);
    }

    @Test
    void whereThereIsTooLittleRoomEveryColumnIsAsChosen() {
        stretch.share(List.of(NAME, ACTION), 600, 1);
        stretch.share(List.of(NAME, ACTION), 150, 1);

        assertThat(stretch.stretched(NAME)).isEqualTo(100);
        assertThat(stretch.stretched(ACTION)).isEqualTo(120);
    }
}
