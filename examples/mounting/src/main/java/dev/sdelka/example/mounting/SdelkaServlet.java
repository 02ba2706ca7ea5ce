package dev.sdelka.example.mounting;

import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.RestRequest;
import dev.sdelka.rest.RestResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Mounts an endpoint in any servlet container: map it to {@code /rest/*} and, for applications with tokens, {@code /oauth/*}. Ordered faults
 * that make answers late or cut them ({@link RestResponse#delivery}) are left to servers that have the means.
 */
public final class SdelkaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient RestEndpoint endpoint;

    /**
     * A servlet over an endpoint.
     *
     * @param endpoint gives the answers
     */
    public SdelkaServlet(RestEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(endpoint.maxBytes() + 1);
        RestResponse answer = body.length > endpoint.maxBytes()
                ? endpoint.tooLarge()
                : endpoint.handle(new RestRequest(
                        request.getMethod(),
                        request.getRequestURI()
                                .substring(request.getContextPath().length()),
                        request.getQueryString(),
                        request::getHeader,
                        body,
                        new RestRequest.Connection(request.getRemoteAddr(), request.isSecure())));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }
}
