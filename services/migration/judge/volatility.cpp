#include "services/migration/judge/volatility.h"
#include "services/migration/judge/syntax.h"
#include <QSet>
#include <algorithm>

namespace Pilothouse {
namespace {

// Immutable and stable functions of PostgreSQL that stand in defaults; the volatile ones are not listed, because
// everything that is not listed counts as volatile.
const QSet<QString>& steadyFunctions()
{
    static const QSet<QString> names = [] {
        const QString list = QStringLiteral(
            "now transaction_timestamp statement_timestamp current_database current_schema current_setting current_user session_user user "
            "upper lower initcap concat concat_ws length char_length octet_length btrim ltrim rtrim trim lpad rpad left right repeat replace reverse "
            "substr substring split_part position strpos overlay translate format quote_ident quote_literal quote_nullable chr ascii md5 sha224 sha256 "
            "sha384 sha512 encode decode to_hex to_char to_date to_number to_timestamp date_trunc date_part extract age make_date make_time "
            "make_timestamp make_timestamptz make_interval justify_days justify_hours justify_interval date timezone isfinite "
            "abs ceil ceiling floor round trunc sign sqrt cbrt power exp ln log mod div pi degrees radians greatest least width_bucket "
            "coalesce nullif array_append array_cat array_fill array_length array_lower array_position array_positions array_prepend array_remove "
            "array_replace array_to_string array_upper cardinality string_to_array unnest num_nulls num_nonnulls "
            "json_build_array json_build_object json_object jsonb_build_array jsonb_build_object jsonb_object jsonb_set jsonb_insert jsonb_strip_nulls "
            "to_json to_jsonb row_to_json array_to_json jsonb_array_length json_array_length jsonb_typeof json_typeof jsonb_pretty "
            "int4range int8range numrange tsrange tstzrange daterange to_tsvector to_tsquery plainto_tsquery "
            "regexp_replace regexp_match regexp_matches regexp_split_to_array starts_with "
            "host hostmask netmask network masklen set_masklen family broadcast text varchar int4 int8 numeric float8 bool "
            "uuid_nil uuid_ns_dns uuid_ns_url uuid_generate_v3 uuid_generate_v5 point box circle get_byte set_byte get_bit set_bit bit_length "
            "txid_current pg_current_xact_id pg_backend_pid current_schemas inet_client_port inet_server_port date_bin scale trim_scale min_scale gcd lcm "
            "parse_ident unistr normalize bit_count hashtext json_strip_nulls jsonb_path_exists jsonb_path_query_first jsonb_path_query_array "
            "setweight phraseto_tsquery websearch_to_tsquery to_ascii trim_array pow sin cos tan asin acos atan atan2 tsmultirange "
            "tstzmultirange datemultirange int4multirange int8multirange nummultirange convert_from convert_to isempty upper_inf lower_inf "
            "lower_inc upper_inc factorial hashtextextended get_current_ts_config pg_typeof array_dims array_ndims jsonb_set_lax "
            "jsonb_object_keys json_object_keys jsonb_array_elements jsonb_array_elements_text json_array_elements "
            "json_array_elements_text jsonb_each jsonb_each_text json_each json_each_text jsonb_to_recordset json_to_recordset "
            "jsonb_populate_record regexp_count regexp_instr regexp_like regexp_substr regexp_split_to_table string_to_table inet_merge "
            "int2 float4 timestamp timestamptz interval format_type to_regclass to_regtype to_regproc obj_description col_description "
            "pg_get_expr pg_get_constraintdef pg_get_indexdef pg_get_viewdef pg_get_functiondef has_table_privilege has_schema_privilege "
            "has_column_privilege pg_has_role xpath numnode pg_get_userbyid pg_size_pretty row_number json_extract_path "
            "json_extract_path_text jsonb_extract_path jsonb_extract_path_text tsvector_to_array array_to_tsvector ts_rank ts_headline "
            "inet_same_family pg_table_is_visible "
            "like_escape similar_to_escape pg_client_encoding version inet_client_addr inet_server_addr localtime localtimestamp");
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.cbegin(), parts.cend());
    }();
    return names;
}

Volatility functionVolatility(const QJsonObject& call, const KnownFunctions& declared)
{
    const QString name = Syntax::dotted(call.value(u"funcname").toArray());
    const auto known = declared.constFind(name);
    if (known != declared.cend()) {
        return *known;
    }
    return steadyFunctions().contains(name) ? Volatility::Stable : Volatility::Volatile;
}

Volatility worstOf(const QJsonValue& value, const KnownFunctions& declared)
{
    Volatility worst = Volatility::Constant;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& each : array) {
            worst = std::max(worst, worstOf(each, declared));
        }
        return worst;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key() == u"FuncCall") {
            worst = std::max(worst, functionVolatility(it.value().toObject(), declared));
        } else if (it.key() == u"SQLValueFunction") { // CURRENT_DATE and its family
            worst = std::max(worst, Volatility::Stable);
        } else if (it.key() == u"SubLink") {
            worst = Volatility::Volatile;
        }
        if (it.value().isObject() || it.value().isArray()) {
            worst = std::max(worst, worstOf(it.value(), declared));
        }
    }
    return worst;
}

} // namespace

Volatility volatilityOf(const QJsonObject& expression, const KnownFunctions& declared)
{
    return worstOf(expression, declared);
}

} // namespace Pilothouse
