package duizhang.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as displayed.
 *
 * @param number from 1
 * @param lines the text outside the regions, top to bottom
 * @param regions the tables, top to bottom
 * @param tokens every number printed on the page; the index of a token is its id
 * @param refusal why no facts can be taken from this page, empty where they can
 * @param recognised whether it was seen in a picture instead of given by its format
 * @param stored what the format holds behind the cells that show it otherwise, by the boxes of the cells
 */
public record Page(
    int number, double width, double height, List<TextLine> lines, List<Region> regions, List<NumberToken> tokens, Optional<String> refusal,
    boolean recognised, Map<Box, String> stored) {
  public Page {
    lines = List.copyOf(lines);
    regions = List.copyOf(regions);
    tokens = List.copyOf(tokens);
    stored = Map.copyOf(stored);
  }

  /** A page that holds nothing but what it shows. */
  public Page(
      int number, double width, double height, List<TextLine> lines, List<Region> regions, List<NumberToken> tokens, Optional<String> refusal,
      boolean recognised) {
    this(number, width, height, lines, regions, tokens, refusal, recognised, Map.of());
  }

  /** A page whose format gives what it prints. */
  public Page(int number, double width, double height, List<TextLine> lines, List<Region> regions, List<NumberToken> tokens, Optional<String> refusal) {
    this(number, width, height, lines, regions, tokens, refusal, false);
  }
}
