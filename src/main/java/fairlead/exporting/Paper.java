package fairlead.exporting;

import java.util.List;

/// Something to be printed: a title, a line beneath it, and sections of lines.
public record Paper(String title, String subtitle, List<Section> sections) {

    public Paper {
        sections = List.copyOf(sections);
    }

    /// A heading with its lines; without lines it is left out.
    public record Section(String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// A text, and what stands left of it in a narrower column (such as a name or a date; empty:
    /// the text has the whole width).
    public record Line(String label, String text) {}
}
