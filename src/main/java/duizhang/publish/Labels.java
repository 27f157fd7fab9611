package duizhang.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of the contract and of the report itself in Chinese and in English. A word of the contract without a label stands for itself. */
final class Labels {
  /** What the report says of itself begins with this. */
  private static final String OF_THE_REPORT = "report.";

  private record Label(String chinese, String english) {}

  private final Map<String, Label> labels;

  private Labels(Map<String, Label> labels) {
    this.labels = labels;
  }

  static Labels read() {
    Map<String, Label> labels = new LinkedHashMap<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(Labels.class.getResourceAsStream("/publish/labels.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t");
        if (fields.length == 3) {
          labels.put(fields[0], new Label(fields[1], fields[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Labels(labels);
  }

  String chinese(String word) {
    return word == null ? null : label(word).chinese();
  }

  String english(String word) {
    return word == null ? null : label(word).english();
  }

  private Label label(String word) {
    Label label = labels.get(word);
    if (label == null && word.startsWith(OF_THE_REPORT)) {
      throw new IllegalStateException("labels.tsv has no " + word);
    }
    return label == null ? new Label(word, word) : label;
  }

  /** Both, for a hover text. */
  String both(String word) {
    return word == null ? null : chinese(word) + " " + english(word);
  }
}
