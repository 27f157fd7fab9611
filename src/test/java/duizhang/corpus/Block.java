package duizhang.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A piece of a disclosure, in reading order. */
sealed interface Block {
  record Heading(String text) implements Block {}

  /**
   * A sentence or several, with a figure in the place of each {@code {}}.
   *
   * @param parts the figures in their order
   */
  record Paragraph(String text, Figures figures, List<Meaning> parts) implements Block {}

  /** Whatever is printed as a table with a title. */
  sealed interface Table extends Block {
    Caption caption();

    String formId();

    Figures figures();

    Meaning meaning();

    List<String> notes();
  }

  /** A table with heads over its columns, in panels side by side. */
  record Form(Caption caption, String formId, Figures figures, Meaning meaning, List<Panel> panels, List<String> notes) implements Table {
    static Form of(Caption caption, String formId, Figures figures, Meaning meaning, Panel... panels) {
      return new Form(caption, formId, figures, meaning, List.of(panels), List.of());
    }

    Form note(String... texts) {
      return new Form(caption, formId, figures, meaning, panels, List.of(texts));
    }
  }

  /** A table of boxes, as the forms of targets and evaluations are. */
  record Sheet(Caption caption, String formId, Figures figures, Meaning meaning, List<Double> widths, List<List<Box>> rows) implements Table {
    @Override
    public List<String> notes() {
      return List.of();
    }
  }

  /**
   * A box of a sheet.
   *
   * @param row what the figure in it is named by; of words empty
   * @param meaning of the figure in it; null for words
   */
  record Box(String text, int across, int down, String row, Meaning meaning) {
    static Box words(String text) {
      return new Box(text, 1, 1, "", null);
    }

    static Box figure(String row, Meaning meaning) {
      return new Box("", 1, 1, row, meaning);
    }

    Box across(int columns) {
      return new Box(text, columns, down, row, meaning);
    }

    Box down(int rows) {
      return new Box(text, across, rows, row, meaning);
    }

    /** A row of words. */
    static List<Box> words(String first, String... others) {
      List<Box> row = new ArrayList<>(List.of(words(first)));
      Arrays.stream(others).map(Box::words).forEach(row::add);
      return row;
    }
  }
}
