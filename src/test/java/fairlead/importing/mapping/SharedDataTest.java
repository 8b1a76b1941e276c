package fairlead.importing.mapping;

import static fairlead.importing.mapping.ImportField.*;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.importing.table.TableFile;
import fairlead.importing.table.TableOptions;
import fairlead.importing.table.TableSource;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class SharedDataTest {

    private static final Path DATA = Path.of("..", "shared", "data");

    @Test
    void realOpportunitiesAreUnderstoodAsTheyAre() {
        TableSource deals = JoinedTable.of(open("sales_pipeline.csv"), open("sales_accounts.csv"));
        Mapping mapping = ImportFiles.mapping(deals);

        assertThat(mapping.columns())
                .extracting(ColumnMapping::field)
                .startsWith(
                        KEY, OWNER, PROJECT_TYPE, COMPANY, STATUS, ENGAGED, CLOSED, VALUE, INDUSTRY)
                .contains(COMPANY_SIZE);
        List<LeadDraft> drafts = ImportFiles.drafts(deals, mapping);
        assertThat(states(drafts))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                LeadStatus.CLOSED_WON, 4238,
                                LeadStatus.CLOSED_LOST, 2473,
                                LeadStatus.ACTIVE, 1589,
                                LeadStatus.NEW_OPPORTUNITIES, 500));
        assertThat(
                        drafts.getFirst()
                                .engaged()
                                .orElseThrow()
                                .atZone(ImportFiles.BERLIN)
                                .toLocalDate())
                .isEqualTo(LocalDate.of(2016, 10, 20));
        assertThat(
                        drafts.getFirst()
                                .closed()
                                .orElseThrow()
                                .atZone(ImportFiles.BERLIN)
                                .toLocalDate())
                .isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(drafts.getFirst().values()).containsKey(LeadField.INDUSTRY);
    }

    private static Map<LeadStatus, Integer> states(List<LeadDraft> drafts) {
        Map<LeadStatus, Integer> states = new TreeMap<>();
        drafts.forEach(d -> states.merge(d.status().orElseThrow(), 1, Integer::sum));
        return states;
    }

    private static TableSource open(String name) {
        Path file = DATA.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(file), "skipped: " + name + " is not in ../shared/data");
        return TableFile.open(file, TableOptions.detect());
    }
}
