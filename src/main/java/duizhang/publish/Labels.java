package duizhang.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of the contract in Chinese and in English. A word without a label stands for itself. */
final class Labels {
  private record Label(String chinese, String english) {}

  private final Map<String, Label> labels;

  private Labels(Map<String, Label> labels) {
    this.labels = labels;
  }

  static Labels read() {
    Map<String, Label> labels = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Labels.class.getResourceAsStream("/publish/labels.tsv"), StandardCharsets.UTF_8))) {
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
    Label label = word == null ? null : labels.get(word);
    return label == null ? word : label.chinese();
  }

  String english(String word) {
    Label label = word == null ? null : labels.get(word);
    return label == null ? word : label.english();
  }

  /** Both, for a hover text. */
  String both(String word) {
    return word == null ? null : chinese(word) + " " + english(word);
  }
}
