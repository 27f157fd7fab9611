package duizhang.read.workbook;

/** References to cells: {@code B12}. */
final class CellReference {
  private CellReference() {}

  /** Row and column from 0, or null where it is none. */
  static int[] parse(String reference) {
    int column = 0;
    int at = 0;
    while (at < reference.length() && at < 4 && letter(reference.charAt(at))) {
      column = column * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
      at++;
    }
    String row = reference.substring(at);
    if (at == 0 || !row.matches("[1-9][0-9]{0,6}")) {
      return null;
    }
    return new int[]{Integer.parseInt(row) - 1, column - 1};
  }

  /** The letters of column {@code column}, counted from 0. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private static boolean letter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
