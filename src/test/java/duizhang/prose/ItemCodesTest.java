package duizhang.prose;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.Line;
import duizhang.codes.ProcurementItem;
import duizhang.codes.ThreePublicItem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The codes that the vocabulary of sentences gives are those of the code lists. */
class ItemCodesTest {
  @Test
  void everyCodeOfASchemeIsInItsList() throws IOException {
    assertThat(codes("LINE")).isNotEmpty().isSubsetOf(names(Line.values()));
    assertThat(codes("THREE_PUBLIC")).isNotEmpty().isSubsetOf(names(ThreePublicItem.values()));
    assertThat(codes("PROCUREMENT")).isNotEmpty().isSubsetOf(names(ProcurementItem.values()));
  }

  private static List<String> codes(String scheme) throws IOException {
    try (InputStream file = Objects.requireNonNull(ItemCodesTest.class.getResourceAsStream("/prose/vocabulary.yaml"))) {
      Map<String, List<Map<String, Object>>> words = new Yaml().load(file);
      return words.get("items").stream().filter(item -> scheme.equals(item.get("scheme"))).map(item -> String.valueOf(item.get("code"))).toList();
    }
  }

  private static List<String> names(Enum<?>... constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }
}
