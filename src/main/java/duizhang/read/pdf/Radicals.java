package duizhang.read.pdf;

import java.text.Normalizer;

/**
 * Some fonts map characters to the look-alike radicals of Unicode's Kangxi and CJK supplement blocks. What is printed is the character, so it is
 * read as the character. Source: Unicode's compatibility decompositions, and the table of equivalent unified ideographs for the supplement.
 */
final class Radicals {
  private static final String RADICALS = "\u2e81\u2e85\u2e8b\u2e97\u2e9d\u2ea0\u2ea5\u2eab\u2eb6\u2ec1\u2ec4\u2ec5\u2ec6\u2ec8\u2ec9\u2ecb\u2ecc\u2ecd\u2ed0\u2ed1\u2ed3\u2ed4\u2ed8\u2ed9\u2eda\u2edb\u2edc\u2edd\u2edf\u2ee0\u2ee2\u2ee3\u2ee4\u2ee5\u2ee6\u2ee8\u2eea\u2eeb\u2eec\u2eed\u2eee\u2eef\u2ef0\u2ef3";
  private static final String CHARACTERS = "厂亻\u353e心月民爫目羊虎西见角讠贝车辶辶钅長长门青韦页风飞食飠饣马骨鬼鱼鸟麦黾斉齐歯齿竜龙龟";

  private Radicals() {}

  static String fold(String text) {
    boolean radical = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      radical |= c >= '\u2e80' && c <= '\u2fdf';
    }
    if (!radical) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int known = RADICALS.indexOf(text.charAt(i));
      if (known >= 0) {
        folded.append(CHARACTERS.charAt(known));
      } else if (text.charAt(i) >= '\u2f00' && text.charAt(i) <= '\u2fdf') {
        folded.append(Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC));
      } else {
        folded.append(text.charAt(i));
      }
    }
    return folded.toString();
  }
}
