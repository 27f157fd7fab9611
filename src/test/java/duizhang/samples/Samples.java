package duizhang.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes the samples into a folder, {@code input} where none is named. */
public final class Samples {
  private Samples() {}

  /** Takes the folder as its only argument. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length == 0 ? "input" : arguments[0]);
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files(Fonts.installed()).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** The content of every sample by its file name. */
  static Map<String, byte[]> files(Fonts fonts) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("budget.pdf", DepartmentBudget.bytes(fonts));
    files.put("final-accounts-split-codes.pdf", DistrictFinalAccounts.bytes(fonts));
    files.put("final-accounts-ministry-style.pdf", MinistryFinalAccounts.bytes(fonts));
    files.put("performance-self-evaluation.pdf", SelfEvaluation.bytes(fonts));
    files.put("final-accounts-prose.md", ProseFinalAccounts.text().getBytes(StandardCharsets.UTF_8));
    files.put("final-accounts-tabs.txt", TabbedFinalAccounts.text().getBytes(StandardCharsets.UTF_8));
    return files;
  }
}
