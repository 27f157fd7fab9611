package duizhang.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
  @ParameterizedTest
  @CsvSource({
      "江苏省人民检察院, 320000", "株洲市社会保险服务中心, 430200", "上海市普陀区财政局, 310107", "中共上海市普陀区委社会工作部, 310107", "山西省忻州市社会保险中心, 140900",
      "抚顺市社保中心, 210400", "临沧市, 530900", "北京市东城区财政局, 110101",
  })
  void findsTheDivisionThatANameBeginsWith(String agency, String code) {
    assertThat(Regions.standard().of(agency).orElseThrow().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"人力资源和社会保障部社会保险事业管理中心", "西南大学", "鼓楼区财政局"})
  void saysNothingOfCentralAgenciesAndOfNamesThatSeveralBear(String agency) {
    assertThat(Regions.standard().of(agency)).isEmpty();
  }

  @Test
  void everyCodeHasSixDigits() {
    assertThat(Regions.standard().all()).hasSizeGreaterThan(3000).allMatch(region -> region.code().matches("\\d{6}"));
  }
}
