// Written by embed.sh: make defaults
#include "CDefaults.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../checklists/README.md"
};
static const unsigned char file1[] = {
#embed "../../checklists/after-notice-under-10.yaml"
};
static const unsigned char file2[] = {
#embed "../../checklists/after-notice.yaml"
};
static const unsigned char file3[] = {
#embed "../../checklists/child-protection-service.yaml"
};
static const unsigned char file4[] = {
#embed "../../checklists/coverage.yaml"
};
static const unsigned char file5[] = {
#embed "../../checklists/earlier.tsv"
};
static const unsigned char file6[] = {
#embed "../../checklists/items/care_substitute.yaml"
};
static const unsigned char file7[] = {
#embed "../../checklists/items/child_protection.yaml"
};
static const unsigned char file8[] = {
#embed "../../checklists/items/education.yaml"
};
static const unsigned char file9[] = {
#embed "../../checklists/items/finance.yaml"
};
static const unsigned char file10[] = {
#embed "../../checklists/items/fire_food_safety.yaml"
};
static const unsigned char file11[] = {
#embed "../../checklists/items/health_nutrition.yaml"
};
static const unsigned char file12[] = {
#embed "../../checklists/items/licensing.yaml"
};
static const unsigned char file13[] = {
#embed "../../checklists/items/participation_dignity.yaml"
};
static const unsigned char file14[] = {
#embed "../../checklists/items/premises.yaml"
};
static const unsigned char file15[] = {
#embed "../../checklists/items/records.yaml"
};
static const unsigned char file16[] = {
#embed "../../checklists/items/reporting.yaml"
};
static const unsigned char file17[] = {
#embed "../../checklists/items/staffing.yaml"
};
static const unsigned char file18[] = {
#embed "../../checklists/nonpublic-children.yaml"
};
static const unsigned char file19[] = {
#embed "../../checklists/place-without-papers.yaml"
};
static const unsigned char file20[] = {
#embed "../../checklists/public-children.yaml"
};
static const unsigned char file21[] = {
#embed "../../checklists/quick-safety.yaml"
};
static const unsigned char file22[] = {
#embed "../../checklists/religious-children.yaml"
};
static const unsigned char file23[] = {
#embed "../../checklists/requirements/luat-02-2016-qh14.yaml"
};
static const unsigned char file24[] = {
#embed "../../checklists/requirements/luat-09-2012-qh13.yaml"
};
static const unsigned char file25[] = {
#embed "../../checklists/requirements/luat-102-2016-qh13.yaml"
};
static const unsigned char file26[] = {
#embed "../../checklists/requirements/luat-51-2010-qh12.yaml"
};
static const unsigned char file27[] = {
#embed "../../checklists/requirements/luat-52-2010-qh12.yaml"
};
static const unsigned char file28[] = {
#embed "../../checklists/requirements/luat-60-2014-qh13.yaml"
};
static const unsigned char file29[] = {
#embed "../../checklists/requirements/luat-68-2020-qh14.yaml"
};
static const unsigned char file30[] = {
#embed "../../checklists/requirements/nd-103-2017-nd-cp.yaml"
};
static const unsigned char file31[] = {
#embed "../../checklists/requirements/nd-105-2025-nd-cp.yaml"
};
static const unsigned char file32[] = {
#embed "../../checklists/requirements/nd-162-2017-nd-cp.yaml"
};
static const unsigned char file33[] = {
#embed "../../checklists/requirements/nd-192-2026-nd-cp.yaml"
};
static const unsigned char file34[] = {
#embed "../../checklists/requirements/nd-20-2021-nd-cp.yaml"
};
static const unsigned char file35[] = {
#embed "../../checklists/requirements/nd-335-2026-nd-cp.yaml"
};
static const unsigned char file36[] = {
#embed "../../checklists/requirements/nd-56-2017-nd-cp.yaml"
};
static const unsigned char file37[] = {
#embed "../../checklists/requirements/nq-66-18-2026-nq-cp.yaml"
};
static const unsigned char file38[] = {
#embed "../../checklists/requirements/tt-02-2020-tt-bldtbxh.yaml"
};
static const unsigned char file39[] = {
#embed "../../checklists/requirements/tt-14-2020-tt-bldtbxh.yaml"
};
static const unsigned char file40[] = {
#embed "../../checklists/requirements/tt-15-2026-tt-byt.yaml"
};
static const unsigned char file41[] = {
#embed "../../checklists/requirements/tt-23-2017-tt-byt.yaml"
};
static const unsigned char file42[] = {
#embed "../../checklists/requirements/tt-27-2022-tt-bldtbxh.yaml"
};
static const unsigned char file43[] = {
#embed "../../checklists/requirements/tt-33-2017-tt-bldtbxh.yaml"
};
static const unsigned char file44[] = {
#embed "../../checklists/requirements/tt-76-2021-tt-btc.yaml"
};
static const unsigned char file45[] = {
#embed "../../checklists/substitute-care-review.yaml"
};
static const unsigned char file46[] = {
#embed "../../checklists/under-10.yaml"
};
static const unsigned char file47[] = {
#embed "../../tables/calendar.yaml"
};
static const unsigned char file48[] = {
#embed "../../tables/citations.yaml"
};
static const unsigned char file49[] = {
#embed "../../tables/duties.yaml"
};
static const unsigned char file50[] = {
#embed "../../tables/inspection-limits.yaml"
};
static const unsigned char file51[] = {
#embed "../../tables/inspection-regimes.yaml"
};
static const unsigned char file52[] = {
#embed "../../tables/law.yaml"
};
static const unsigned char file53[] = {
#embed "../../tables/licensing-amounts.yaml"
};
static const unsigned char file54[] = {
#embed "../../tables/licensing-conditions.yaml"
};
static const unsigned char file55[] = {
#embed "../../tables/licensing-rules.yaml"
};
static const unsigned char file56[] = {
#embed "../../tables/licensing.yaml"
};
static const unsigned char file57[] = {
#embed "../../tables/next-steps.yaml"
};
static const unsigned char file58[] = {
#embed "../../tables/penalties.yaml"
};
static const unsigned char file59[] = {
#embed "../../tables/regimes.yaml"
};
static const unsigned char file60[] = {
#embed "../../tables/told-by-first-version.yaml"
};
static const unsigned char file61[] = {
#embed "../../templates/annual.yaml"
};
static const unsigned char file62[] = {
#embed "../../templates/campaign-summary.yaml"
};
static const unsigned char file63[] = {
#embed "../../templates/facility-register.yaml"
};
static const unsigned char file64[] = {
#embed "../../templates/half-year.yaml"
};
static const unsigned char file65[] = {
#embed "../../templates/inspection-record.yaml"
};
static const unsigned char file66[] = {
#embed "../../templates/inspection-result.yaml"
};
static const unsigned char file67[] = {
#embed "../../templates/remediation-status.yaml"
};
static const unsigned char file68[] = {
#embed "../../templates/unlicensed-facilities.yaml"
};
static const unsigned char file69[] = {
#embed "../../Sources/CDefaults/administrative-units.csv"
};
static const unsigned char file70[] = {
#embed "../../Sources/CDefaults/former-units.csv"
};
static const unsigned char file71[] = {
#embed "../../Sources/CDefaults/earlier-names.csv"
};

static const struct care_default files[] = {
    {"checklists/README.md", file0, sizeof file0},
    {"checklists/after-notice-under-10.yaml", file1, sizeof file1},
    {"checklists/after-notice.yaml", file2, sizeof file2},
    {"checklists/child-protection-service.yaml", file3, sizeof file3},
    {"checklists/coverage.yaml", file4, sizeof file4},
    {"checklists/earlier.tsv", file5, sizeof file5},
    {"checklists/items/care_substitute.yaml", file6, sizeof file6},
    {"checklists/items/child_protection.yaml", file7, sizeof file7},
    {"checklists/items/education.yaml", file8, sizeof file8},
    {"checklists/items/finance.yaml", file9, sizeof file9},
    {"checklists/items/fire_food_safety.yaml", file10, sizeof file10},
    {"checklists/items/health_nutrition.yaml", file11, sizeof file11},
    {"checklists/items/licensing.yaml", file12, sizeof file12},
    {"checklists/items/participation_dignity.yaml", file13, sizeof file13},
    {"checklists/items/premises.yaml", file14, sizeof file14},
    {"checklists/items/records.yaml", file15, sizeof file15},
    {"checklists/items/reporting.yaml", file16, sizeof file16},
    {"checklists/items/staffing.yaml", file17, sizeof file17},
    {"checklists/nonpublic-children.yaml", file18, sizeof file18},
    {"checklists/place-without-papers.yaml", file19, sizeof file19},
    {"checklists/public-children.yaml", file20, sizeof file20},
    {"checklists/quick-safety.yaml", file21, sizeof file21},
    {"checklists/religious-children.yaml", file22, sizeof file22},
    {"checklists/requirements/luat-02-2016-qh14.yaml", file23, sizeof file23},
    {"checklists/requirements/luat-09-2012-qh13.yaml", file24, sizeof file24},
    {"checklists/requirements/luat-102-2016-qh13.yaml", file25, sizeof file25},
    {"checklists/requirements/luat-51-2010-qh12.yaml", file26, sizeof file26},
    {"checklists/requirements/luat-52-2010-qh12.yaml", file27, sizeof file27},
    {"checklists/requirements/luat-60-2014-qh13.yaml", file28, sizeof file28},
    {"checklists/requirements/luat-68-2020-qh14.yaml", file29, sizeof file29},
    {"checklists/requirements/nd-103-2017-nd-cp.yaml", file30, sizeof file30},
    {"checklists/requirements/nd-105-2025-nd-cp.yaml", file31, sizeof file31},
    {"checklists/requirements/nd-162-2017-nd-cp.yaml", file32, sizeof file32},
    {"checklists/requirements/nd-192-2026-nd-cp.yaml", file33, sizeof file33},
    {"checklists/requirements/nd-20-2021-nd-cp.yaml", file34, sizeof file34},
    {"checklists/requirements/nd-335-2026-nd-cp.yaml", file35, sizeof file35},
    {"checklists/requirements/nd-56-2017-nd-cp.yaml", file36, sizeof file36},
    {"checklists/requirements/nq-66-18-2026-nq-cp.yaml", file37, sizeof file37},
    {"checklists/requirements/tt-02-2020-tt-bldtbxh.yaml", file38, sizeof file38},
    {"checklists/requirements/tt-14-2020-tt-bldtbxh.yaml", file39, sizeof file39},
    {"checklists/requirements/tt-15-2026-tt-byt.yaml", file40, sizeof file40},
    {"checklists/requirements/tt-23-2017-tt-byt.yaml", file41, sizeof file41},
    {"checklists/requirements/tt-27-2022-tt-bldtbxh.yaml", file42, sizeof file42},
    {"checklists/requirements/tt-33-2017-tt-bldtbxh.yaml", file43, sizeof file43},
    {"checklists/requirements/tt-76-2021-tt-btc.yaml", file44, sizeof file44},
    {"checklists/substitute-care-review.yaml", file45, sizeof file45},
    {"checklists/under-10.yaml", file46, sizeof file46},
    {"tables/calendar.yaml", file47, sizeof file47},
    {"tables/citations.yaml", file48, sizeof file48},
    {"tables/duties.yaml", file49, sizeof file49},
    {"tables/inspection-limits.yaml", file50, sizeof file50},
    {"tables/inspection-regimes.yaml", file51, sizeof file51},
    {"tables/law.yaml", file52, sizeof file52},
    {"tables/licensing-amounts.yaml", file53, sizeof file53},
    {"tables/licensing-conditions.yaml", file54, sizeof file54},
    {"tables/licensing-rules.yaml", file55, sizeof file55},
    {"tables/licensing.yaml", file56, sizeof file56},
    {"tables/next-steps.yaml", file57, sizeof file57},
    {"tables/penalties.yaml", file58, sizeof file58},
    {"tables/regimes.yaml", file59, sizeof file59},
    {"tables/told-by-first-version.yaml", file60, sizeof file60},
    {"templates/annual.yaml", file61, sizeof file61},
    {"templates/campaign-summary.yaml", file62, sizeof file62},
    {"templates/facility-register.yaml", file63, sizeof file63},
    {"templates/half-year.yaml", file64, sizeof file64},
    {"templates/inspection-record.yaml", file65, sizeof file65},
    {"templates/inspection-result.yaml", file66, sizeof file66},
    {"templates/remediation-status.yaml", file67, sizeof file67},
    {"templates/unlicensed-facilities.yaml", file68, sizeof file68},
    {"administrative-units.csv", file69, sizeof file69},
    {"former-units.csv", file70, sizeof file70},
    {"earlier-names.csv", file71, sizeof file71},
};

size_t care_defaults_count(void) { return sizeof files / sizeof files[0]; }

const struct care_default *care_default_at(size_t index) {
  return index < care_defaults_count() ? &files[index] : NULL;
}
