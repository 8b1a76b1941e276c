package fairlead.ui.leads;

import fairlead.exporting.TableExport;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadRow;
import fairlead.ui.shell.Ticket;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Writes the list as it is shown into a file: its columns, its order, and its groups, each with
/// its name before every lead and its sums behind the last one. Called on a worker.
public final class ListExport {
    private static final int PAGE = 500;

    private final LeadsReader reader;
    private final LeadWords words;

    public ListExport(LeadsReader reader, LeadWords words) {
        this.reader = reader;
        this.words = words;
    }

    /// Returns how many leads were written.
    public int write(Path file, LeadQuery query, ListLook look, Ticket ticket) {
        words.know(reader.company());
        List<ListGroup> groups = new ListGroups(reader).read(query, look.group());
        List<LeadColumn> columns = look.columns().stream().map(ListLook.Shown::column).toList();
        List<String> head = new ArrayList<>();
        look.group().ifPresent(group -> head.add(words.group(group)));
        columns.forEach(column -> head.add(words.title(column)));
        TableExport.write(
                file, head, taker -> groups.forEach(group -> write(group, columns, taker, ticket)));
        return groups.stream().mapToInt(group -> group.ids().size()).sum();
    }

    private void write(
            ListGroup group,
            List<LeadColumn> columns,
            Consumer<List<String>> taker,
            Ticket ticket) {
        List<UUID> ids = group.ids();
        for (int i = 0; i < ids.size(); i += PAGE) {
            if (ticket.cancelled()) {
                throw new CancellationException();
            }
            reader.rows(ids.subList(i, Math.min(ids.size(), i + PAGE)))
                    .forEach(row -> taker.accept(cells(group, row, columns)));
        }
        if (group.hasHeading()) {
            taker.accept(sums(group));
        }
    }

    private List<String> cells(ListGroup group, LeadRow row, List<LeadColumn> columns) {
        List<String> cells = new ArrayList<>();
        if (group.hasHeading()) {
            cells.add(words.heading(group));
        }
        columns.forEach(column -> cells.add(words.full(row, column)));
        return cells;
    }

    private List<String> sums(ListGroup group) {
        List<String> cells = new ArrayList<>();
        cells.add(words.heading(group));
        cells.add(words.count(group.ids().size()));
        cells.addAll(words.numbers(group));
        return cells;
    }
}
