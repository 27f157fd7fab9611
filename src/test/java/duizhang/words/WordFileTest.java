package duizhang.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFileTest {
  private final WordFile words = WordFile.of("made.yaml");

  @Test
  void givesWhatTheFileHolds() {
    assertThat(words.pattern("title").matcher("第3表").matches()).isTrue();
    assertThat(words.texts("names")).containsExactly("收入", "支出");
    assertThat(words.rows("rows")).containsExactly(List.of("产出", "数量"), List.of("效益"));
    assertThat(words.section("part").text("head")).isEqualTo("项目");
    assertThat(words.sections("parts").get(0).text("head")).isEqualTo("合计");
    assertThat(words.keys()).startsWith("title", "broken", "names");
    assertThat(words.has("notes")).isFalse();
  }

  @Test
  void saysWhichFileAndNameIsWrong() {
    assertThatThrownBy(() -> WordFile.of("none.yaml")).hasMessage("words/none.yaml is missing");
    assertThatThrownBy(() -> words.text("notes")).hasMessage("words/made.yaml: notes is missing");
    assertThatThrownBy(() -> words.text("number")).hasMessage("words/made.yaml: number is no text");
    assertThatThrownBy(() -> words.texts("title")).hasMessage("words/made.yaml: title is no list");
    assertThatThrownBy(() -> words.pattern("broken")).hasMessageStartingWith("words/made.yaml: broken is no expression");
    assertThatThrownBy(() -> words.section("part").text("unit")).hasMessage("words/made.yaml: part.unit is missing");
    assertThatThrownBy(() -> words.sections("parts").get(0).text("unit")).hasMessage("words/made.yaml: parts[0].unit is missing");
  }
}
