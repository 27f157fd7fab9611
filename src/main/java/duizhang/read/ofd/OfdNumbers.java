package duizhang.read.ofd;

import java.util.Optional;

/** Lists of numbers, as OFD writes them: parted by blanks. */
final class OfdNumbers {
  private OfdNumbers() {}

  /** The numbers of a text, if they are so many. */
  static Optional<double[]> of(String text, int count) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String[] words = text.strip().split("\\s+");
    if (words.length != count) {
      return Optional.empty();
    }
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number(words[i]);
    }
    return Optional.of(numbers);
  }

  /** @throws NumberFormatException where the word is no finite number */
  static double number(String word) {
    double number = Double.parseDouble(word);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException(word);
    }
    return number;
  }

  /** Steps between characters, {@code most} at most: {@code g 3 2.5} stands for three of 2.5. */
  static double[] steps(String text, int most) {
    double[] steps = new double[most];
    String[] words = text == null || text.isBlank() ? new String[0] : text.strip().split("\\s+");
    int filled = 0;
    for (int i = 0; i < words.length && filled < most;) {
      boolean group = words[i].equals("g") && i + 2 < words.length;
      double step = number(words[group ? i + 2 : i]);
      int times = group ? Integer.parseInt(words[i + 1]) : 1;
      for (int k = 0; k < times && filled < most; k++) {
        steps[filled++] = step;
      }
      i += group ? 3 : 1;
    }
    // Where fewer are said than there are characters the rest says nothing.
    for (int i = filled; i < most; i++) {
      steps[i] = Double.NaN;
    }
    return steps;
  }
}
