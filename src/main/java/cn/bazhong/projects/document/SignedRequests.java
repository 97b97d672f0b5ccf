package cn.bazhong.projects.document;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Requests to one bucket of an S3-compatible store, signed with the portal's key. The signature spans the headers; a body is
 * told by its checksum among them, so that it need not be read twice.
 */
final class SignedRequests {
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final AwsCredentialsIdentity keys;
    private final String region;
    private final String bucket;

    SignedRequests(DocumentConfig.S3 settings) {
        this.keys = AwsCredentialsIdentity.create(settings.accessKey().orElseThrow(), settings.secretKey().orElseThrow());
        this.region = settings.region();
        this.bucket = address(settings.endpoint().orElseThrow(), settings.bucket().orElseThrow(), settings.pathStyle());
    }

    /** @param target a key with a slash before it, or a query */
    RequestOptions request(HttpMethod method, String target, Map<String, String> headers) {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder().method(SdkHttpMethod.fromValue(method.name()))
                .uri(URI.create(bucket + target));
        headers.forEach(request::putHeader);
        SdkHttpRequest signed = signed(request.build());
        RequestOptions options = new RequestOptions().setMethod(method).setAbsoluteURI(signed.getUri().toString());
        signed.forEachHeader((name, values) -> options.putHeader(name, values.get(0)));
        return options;
    }

    private SdkHttpRequest signed(SdkHttpRequest request) {
        return signer.sign(sign -> sign.identity(keys).request(request)
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false)
                .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, false)).request();
    }

    private static String address(URI endpoint, String bucket, boolean inPath) {
        String host = endpoint.getRawAuthority();
        return endpoint.getScheme() + "://" + (inPath ? host + "/" + bucket : bucket + "." + host);
    }
}
